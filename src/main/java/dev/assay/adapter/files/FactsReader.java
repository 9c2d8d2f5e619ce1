package dev.assay.adapter.files;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.BadInput;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Facts;
import dev.assay.fact.FactsDocument;
import dev.assay.fact.Problem;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a facts document, or says everything that is wrong with it. Safe to use from several threads. */
public final class FactsReader {

    private final FactKinds kinds;
    private final Limits limits;

    public FactsReader(FactKinds kinds, Limits limits) {
        this.kinds = kinds;
        this.limits = limits;
    }

    /** Reads the kinds of Assay within the default limits. */
    public FactsReader() {
        this(AssayKinds.KINDS, Limits.DEFAULT);
    }

    /**
     * Reads a document from a stream, of which no more is taken than the limit allows.
     *
     * @param channel how it reached us, as the authenticated intake knows
     * @throws BadInput with every problem that was found
     */
    public FactsDocument read(InputStream document, String channel) throws IOException {
        return read(document.readNBytes(limits.bytes() + 1), channel);
    }

    /**
     * Reads a document that came by no channel: a test case, a bundle that is replayed.
     *
     * @throws BadInput with every problem that was found
     */
    public FactsDocument read(byte[] document) {
        return read(document, Provenance.NONE);
    }

    /**
     * Reads a document.
     *
     * @param channel how it reached us, as the authenticated intake knows
     * @throws BadInput with every problem that was found
     */
    public FactsDocument read(byte[] document, String channel) {
        return read(document, Provenance.NONE.over(channel));
    }

    /**
     * Reads a document that was read before and kept under its digest: its canonical text is not worked out again.
     *
     * @param channel how it reached us the first time
     * @throws BadInput                 with every problem that today's reader has with it
     * @throws IllegalArgumentException when it is not the text that the digest names
     */
    public FactsDocument kept(String canonical, String digest, String channel) {
        if (!CanonicalJson.digest(canonical).equals(digest)) {
            throw new IllegalArgumentException(
                    "the text that is kept is not the one that the digest %s names; restore it from a backup".formatted(digest));
        }
        return new FactsDocument(facts(canonical, Provenance.NONE.over(channel)), canonical, digest);
    }

    /**
     * The facts alone of a document that came by no channel.
     *
     * @throws BadInput with every problem that was found
     */
    Facts facts(byte[] document) {
        return facts(text(document), Provenance.NONE);
    }

    private FactsDocument read(byte[] document, Provenance intake) {
        var text = text(document);
        var facts = facts(text, intake);
        var canonical = CanonicalJson.ofChecked(text);
        return new FactsDocument(facts, canonical, CanonicalJson.digest(canonical));
    }

    private Facts facts(String text, Provenance intake) {
        var problems = new FactProblems(limits.problems());
        var json = StrictJson.parse(text, limits, problems);
        var facts = new DocumentReader(kinds, problems).read(json, intake);
        problems.stopIfAny();
        return facts;
    }

    private String text(byte[] document) {
        if (document.length > limits.bytes()) {
            throw refused(
                    Code.DOCUMENT_TOO_LARGE,
                    "the document has more than " + limits.bytes() + " bytes and was not read; make it smaller");
        }
        return decode(document);
    }

    private static String decode(byte[] document) {
        var bytes = ByteBuffer.wrap(document);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
            // Editors on Windows put a byte order mark first; RFC 8259 lets a reader ignore it.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var message = "the document is not UTF-8 (first at byte " + firstBad(document) + "); save it as UTF-8";
            throw refused(Code.ENCODING, message);
        }
    }

    private static int firstBad(byte[] document) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(document);
        decoder.decode(bytes, CharBuffer.allocate(document.length + 1), true);
        return bytes.position();
    }

    private static BadInput refused(Code code, String message) {
        return new BadInput(List.of(new Problem(code, "", message, 0, 0)));
    }
}
