package dev.assay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what people read with a committed file; {@code -Dgolden.write} writes the files, and the diff is reviewed. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** @param name path below the folder of golden files */
    public static void verify(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        if (java.lang.System.getProperty("golden.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file).as("write it with -Dgolden.write and review it").exists();
        assertThat(actual).as("compare %s; if the change is meant, run with -Dgolden.write", file).isEqualTo(Files.readString(file));
    }
}
