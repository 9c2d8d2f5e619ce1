package dev.assay.adapter.signing;

import dev.assay.evidence.Seal;
import dev.assay.evidence.SealCheck.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Seals an empty page and checks the seal. Run at start: with an expired key, or with a cryptographic library under
 * which DSS finds no signature in what it has just signed, nothing else would notice before an auditor does.
 */
public final class SealSelfTest {

    private SealSelfTest() {}

    /** @throws IllegalStateException with the reason, when the seal would not be accepted */
    public static void run(Seal seal, Instant now) {
        var result = new DssSealCheck().check(sealed(seal, now), List.of(seal.issuer()), now);
        switch (result) {
            case Result.Intact good -> {
                if (!good.trusted()) {
                    throw new IllegalStateException("the self test of the seal failed: its certificate does not lead to its own authority");
                }
            }
            case Result.Broken broken ->
                throw new IllegalStateException("the self test of the seal failed: " + String.join("; ", broken.reasons()));
        }
    }

    private static byte[] sealed(Seal seal, Instant now) {
        try {
            return seal.seal(emptyPage(), now);
        } catch (RuntimeException e) {
            throw new IllegalStateException("the self test of the seal failed: " + e.getMessage(), e);
        }
    }

    private static byte[] emptyPage() {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
