package dev.assay.adapter.files;

import dev.assay.pack.PackProblems;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folders {@code rules} and {@code industry-packs} of an installation. */
public final class Installation {

    private final Path top;
    private final PackReader reader;

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
        var rulebook = new RulebookReader(reader);
        var rules = top.resolve("rules");
        for (var folder : folders(top.resolve("industry-packs"))) {
            add(rulebook, folder);
        }
        for (var folder : folders(rules.resolve("workflows"))) {
            add(rulebook, folder);
        }
        for (var own : List.of(rules.resolve("classification"), rules.resolve("selection"))) {
            if (Files.isDirectory(own)) {
                add(rulebook, own);
            }
        }
        return rulebook.rulebook();
    }

    private void add(RulebookReader rulebook, Path folder) throws IOException {
        try {
            rulebook.add(PackFolder.read(folder, label(folder)));
        } catch (PackProblems e) {
            rulebook.add(e);
        }
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
}
