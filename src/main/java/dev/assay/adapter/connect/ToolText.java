package dev.assay.adapter.connect;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** The text of a file: strictly decoded, or refused with the place of the first byte that is no character. */
final class ToolText {

    /** What an XML declaration may name; tools write nothing else. */
    private static final Map<String, Charset> CHARSETS = Map.of(
            "UTF-8", StandardCharsets.UTF_8,
            "UTF8", StandardCharsets.UTF_8,
            "US-ASCII", StandardCharsets.US_ASCII,
            "ASCII", StandardCharsets.US_ASCII,
            "ISO-8859-1", StandardCharsets.ISO_8859_1,
            "WINDOWS-1252", Charset.forName("windows-1252"),
            "UTF-16", StandardCharsets.UTF_16,
            "UTF-16LE", StandardCharsets.UTF_16LE,
            "UTF-16BE", StandardCharsets.UTF_16BE);

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    private static final String SAVE = "Have the tool write UTF-8, or save the file as UTF-8";

    private ToolText() {}

    /** The text without a byte order mark. */
    static String of(ToolFile file, String format) {
        var bytes = file.bytes();
        if (bytes.length > ToolFile.MOST_BYTES) {
            throw new BadReport(file, Place.WHOLE, format,
                    "the file has more than %d bytes and was not read".formatted(ToolFile.MOST_BYTES),
                    "Have the tool report less detail, or import a report for each part");
        }
        var text = decoded(file, charset(file, format), format);
        if (text.isBlank()) {
            throw new BadReport(file, Place.WHOLE, format,
                    "the file is empty", "See whether the tool ran to its end, and run it again");
        }
        return text;
    }

    private static Charset charset(ToolFile file, String format) {
        var bytes = file.bytes();
        if (bytes.length > 1 && (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF || at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        var charset = CHARSETS.get(declared.group(1).toUpperCase(java.util.Locale.ROOT));
        if (charset == null) {
            throw new BadReport(file, new Place(1, declared.start(1) + 1), format,
                    "the file is said to be in the encoding \"%s\", which is not read".formatted(declared.group(1)), SAVE);
        }
        return charset;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    private static String decoded(ToolFile file, Charset charset, String format) {
        var bytes = ByteBuffer.wrap(file.bytes());
        var text = CharBuffer.allocate(file.bytes().length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(bytes, text, true);
        var sound = text.flip().toString();
        if (result.isError()) {
            throw new BadReport(file, end(sound), format,
                    "byte %d of the file is no %s".formatted(bytes.position() + 1, charset.name()), SAVE);
        }
        return sound.startsWith("\uFEFF") ? sound.substring(1) : sound;
    }

    /** Where the next character would stand. */
    private static Place end(String text) {
        var lines = (int) text.chars().filter(c -> c == '\n').count();
        return new Place(lines + 1, text.length() - text.lastIndexOf('\n'));
    }
}
