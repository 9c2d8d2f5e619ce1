package dev.assay.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.report.RequirementPages;
import dev.assay.flow.CoverPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages in docs are those that the packs make today; {@code -Dgolden.write} writes them. */
class RequirementPagesTest {

    private static final Path FOLDER = Path.of("docs/reference/requirements");

    @TestFactory
    Stream<DynamicTest> thePagesOfEachPackAreTheOnesItMakes() {
        return standards().map(tested -> DynamicTest.dynamicTest(tested.pack().id(), () -> {
            var folder = FOLDER.resolve(tested.pack().id());
            Map<String, String> made = RequirementPages.of(CoverPack.of(tested.pack(), tested.suites()));
            if (Boolean.getBoolean("golden.write")) {
                write(folder, made);
            }
            assertThat(files(folder)).as("stale: `./assay pack pages --all --out %s`", FOLDER).isEqualTo(made);
        }));
    }

    @Test
    void theFirstPageNamesEveryPack() throws IOException {
        var links = standards()
                .map(tested -> "[%s](%s/README.md)".formatted(tested.pack().title(), tested.pack().id()))
                .toList();
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(links);
    }

    private static Stream<Repository.Tested> standards() {
        return Repository.packs().stream().filter(tested -> !tested.pack().catalog().isEmpty());
    }

    private static void write(Path folder, Map<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (var stale : files(folder).keySet()) {
            Files.delete(folder.resolve(stale));
        }
        for (var page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.stream().collect(Collectors.toMap(file -> file.getFileName().toString(), RequirementPagesTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
