package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void programsAreUnpackedInTheFolder() throws IOException {
        try (var folder = DataFolder.lock(parent.resolve("data"))) {
            assertThat(folder.binaries()).isEqualTo(parent.resolve("data/binaries"));
        }
    }

    @Test
    void aLinkToTheProgramsIsFollowedSoThatTheyOutliveIt() throws IOException {
        var programs = Files.createDirectory(parent.resolve("programs"));
        Files.createSymbolicLink(Files.createDirectory(parent.resolve("data")).resolve("binaries"), programs);

        try (var folder = DataFolder.lock(parent.resolve("data"))) {
            assertThat(folder.binaries()).isEqualTo(programs.toRealPath());
        }
    }
}
