package dev.assay.adapter.files;

import dev.assay.pack.Pack;
import dev.assay.pack.PackProblems;
import dev.assay.rule.Place;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders {@code rules} and {@code industry-packs} of an installation. */
public final class Installation {

    private final Path top;
    private final PackReader reader;
    private final Problems problems = new Problems();

    /** @param top the folder that holds {@code rules} and {@code industry-packs} */
    public Installation(Path top, PackReader reader) {
        this.top = top;
        this.reader = reader;
    }

    /**
     * Where the packs are: the folder that the launcher names in the system property {@code assay.home} or the
     * environment variable {@code ASSAY_HOME}, else the ones packaged with the application.
     */
    public static Path find() throws IOException {
        var named = java.lang.System.getProperty("assay.home", java.lang.System.getenv("ASSAY_HOME"));
        return named == null ? packaged() : Path.of(named);
    }

    private static Path packaged() throws IOException {
        try {
            var source = Path.of(
                    Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            var top = Files.isDirectory(source) ? source : FileSystems.newFileSystem(source).getPath("/");
            return top.resolve("packs");
        } catch (URISyntaxException e) {
            throw new IOException("the place of the application is no path", e);
        }
    }

    /**
     * Reads all packs.
     *
     * @throws PackProblems with every problem of every pack
     */
    public Rulebook read() throws IOException {
        var industry = new ArrayList<Pack>();
        for (var folder : folders(top.resolve("industry-packs"))) {
            gather(() -> industry.add(reader.read(PackFolder.read(folder, label(folder)))));
        }
        var workflows = new ArrayList<Workflow>();
        for (var folder : folders(top.resolve("rules").resolve("workflows"))) {
            gather(() -> workflows.add(reader.readWorkflow(PackFolder.read(folder, label(folder)))));
        }
        var rulebook = new Rulebook(industry, workflows, own("classification"), own("selection"));
        checkIds(rulebook);
        problems.refuseIfAny();
        return rulebook;
    }

    private @Nullable Pack own(String name) throws IOException {
        var folder = top.resolve("rules").resolve(name);
        var found = new ArrayList<Pack>();
        if (Files.isDirectory(folder)) {
            gather(() -> found.add(reader.read(PackFolder.read(folder, label(folder)))));
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private String label(Path folder) {
        return top.relativize(folder).toString().replace('\\', '/');
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var paths = Files.list(parent)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void gather(Reading reading) throws IOException {
        try {
            reading.run();
        } catch (PackProblems e) {
            problems.addAll(e.problems());
        }
    }

    private void checkIds(Rulebook rulebook) {
        var seen = new ArrayList<String>();
        for (var pack : rulebook.packs()) {
            if (seen.contains(pack.id())) {
                problems.add(
                        new Place(pack.topics().isEmpty() ? pack.id() : pack.topics().getFirst().file(), 1, 1),
                        "two packs are called %s".formatted(pack.id()),
                        "Rename one of the folders and its id.");
            }
            seen.add(pack.id());
        }
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }
}
