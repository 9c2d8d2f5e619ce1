package dev.assay.adapter.connect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as tools write them: {@code src/test/resources/connect}. */
final class Samples {

    static final Path FOLDER = Path.of("src/test/resources/connect");

    private Samples() {}

    static ToolFile file(String name) {
        try {
            return new ToolFile(name, Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ToolFile text(String name, String content) {
        return new ToolFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A kind only. */
    static Stated kind(String kind) {
        return new Stated(null, null, null, null, kind, null, false, null);
    }
}
