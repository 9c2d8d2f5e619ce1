package dev.assay.packs;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.PackSuite;
import dev.assay.pack.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs of this repository. */
public final class Repository {

    private Repository() {}

    /** A pack and its test cases. */
    public record Tested(Pack pack, List<PackSuite> suites) {
        int cases() {
            return suites.stream().mapToInt(suite -> suite.cases().size()).sum();
        }
    }

    public static List<Tested> packs() {
        return Stream.of("rules", "industry-packs").flatMap(Repository::folders).map(Repository::read).toList();
    }

    private static Stream<Path> folders(String top) {
        if (!Files.isDirectory(Path.of(top))) {
            return Stream.of();
        }
        try (var paths = Files.walk(Path.of(top))) {
            return paths.filter(Repository::isPack).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPack(Path folder) {
        return Files.exists(folder.resolve("pack.yaml")) || Files.exists(folder.resolve("workflow.yaml"));
    }

    private static Tested read(Path folder) {
        try {
            var text = PackFolder.read(folder);
            return new Tested(new PackReader(new DrlReader(AssayKinds.KINDS)).readAny(text), PackSuiteReader.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
