package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {

    @TempDir
    private Path top;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(top.resolve("industry-packs/demo"));
        Files.writeString(folder.resolve("pack.yaml"), APack.DESCRIPTION);
    }

    @Test
    void theFolderIsNamedTheSameWhereverItLies() throws IOException {
        Files.writeString(folder.resolve("access.drl"), "");
        Files.writeString(folder.resolve("README.md"), "");

        var text = PackFolder.read(folder);

        assertThat(text.folder()).isEqualTo("industry-packs/demo");
        assertThat(text.files()).containsOnlyKeys("access.drl", "pack.yaml");
    }

    @Test
    void aFileThatWouldBePassedOverIsRefused() throws IOException {
        Files.writeString(folder.resolve("access.dlr"), "");

        assertThatThrownBy(() -> PackFolder.read(folder))
                .hasMessageStartingWith("industry-packs/demo/access.dlr:1:1: this is no file of a pack");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("access.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});

        assertThatThrownBy(() -> PackFolder.read(folder)).hasMessageContaining("the file is not text in UTF-8");
    }

    @Test
    void aFolderWithoutADescriptionIsNoPack() throws IOException {
        Files.delete(folder.resolve("pack.yaml"));

        assertThatThrownBy(() -> PackFolder.read(folder))
                .hasMessageContaining("a pack has either a pack.yaml or a workflow.yaml");
        assertThatThrownBy(() -> PackFolder.read(top.resolve("nowhere"))).hasMessageContaining("there is no such folder");
    }

    @Test
    void anInstallationHoldsPacksOfEveryKind() throws IOException {
        var own = Files.createDirectories(top.resolve("rules/selection"));
        Files.writeString(own.resolve("pack.yaml"), APack.DESCRIPTION.replace("id: demo", "id: selection"));

        var rulebook = new Installation(top, new PackReader(APack.NO_RULES)).read();

        assertThat(rulebook.industry("demo")).isNotNull();
        assertThat(rulebook.selection()).isNotNull();
        assertThat(rulebook.classification()).isNull();
        assertThat(rulebook.packs()).extracting(pack -> pack.id()).containsExactly("demo", "selection");
    }

    @Test
    void twoPacksOfOneIdAreRefused() throws IOException {
        var own = Files.createDirectories(top.resolve("rules/workflows/demo"));
        Files.writeString(
                own.resolve("workflow.yaml"),
                "{id: demo, version: 1.0.0, title: T, owner: O, zone: UTC, phases: [{id: a, title: A, ownerRole: R}]}");

        assertThatThrownBy(() -> new Installation(top, new PackReader(APack.NO_RULES)).read())
                .hasMessageContaining("two packs are called demo");
    }
}
