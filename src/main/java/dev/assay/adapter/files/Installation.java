package dev.assay.adapter.files;

import dev.assay.pack.Pack;
import dev.assay.pack.PackProblems;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folders {@code rules} and {@code industry-packs} of an installation. */
public final class Installation {

    private final Path top;
    private static final int MOST_BYTES = 1_000_000;

    private final PackReader reader;
    private final @Nullable Path profile;

    /** @param top the folder that holds {@code rules}, {@code industry-packs} and maybe {@code profile.yaml} */
    public Installation(Path top, PackReader reader) {
        this(top, reader, top.resolve(PackText.PROFILE));
    }

    /** @param profile the settings of parameters; where there is no such file the packs stand as they are */
    public Installation(Path top, PackReader reader, Path profile) {
        this.top = top;
        this.reader = reader;
        this.profile = Files.exists(profile) ? profile : null;
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
        var settings = profile == null ? null : profile(profile);
        var rules = top.resolve("rules");
        for (var folder : folders(top.resolve("industry-packs"))) {
            add(rulebook, folder, settings);
        }
        for (var folder : folders(rules.resolve("workflows"))) {
            add(rulebook, folder, settings);
        }
        for (var own : List.of(rules.resolve("classification"), rules.resolve("selection"))) {
            if (Files.isDirectory(own)) {
                add(rulebook, own, settings);
            }
        }
        var read = rulebook.rulebook();
        if (settings != null) {
            refuseStrangers(settings, read);
        }
        return read;
    }

    /**
     * Reads a pack of {@code rules} that decides no gate, such as the one of contradictions.
     *
     * @throws PackProblems             with every problem of the pack
     * @throws IllegalArgumentException when it is not installed
     */
    public Pack rules(String name) throws IOException {
        var folder = top.resolve("rules").resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("this installation has no rules/%s; put the pack there".formatted(name));
        }
        return reader.read(PackFolder.read(folder, label(folder)));
    }

    private static String profile(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException("%s is larger than %,d bytes".formatted(file, MOST_BYTES));
        }
        return Files.readString(file);
    }

    /** A setting of a pack that is not there would be passed over in silence. */
    private static void refuseStrangers(String settings, Rulebook rulebook) {
        var installed = rulebook.packs().stream().map(Pack::id).toList();
        var strangers = ProfileReader.packs(settings).stream().filter(pack -> !installed.contains(pack)).toList();
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("%s sets parameters of packs that are not installed: %s; there are: %s"
                    .formatted(PackText.PROFILE, String.join(", ", strangers), String.join(", ", installed)));
        }
    }

    private void add(RulebookReader rulebook, Path folder, @Nullable String settings) throws IOException {
        try {
            var text = PackFolder.read(folder, label(folder));
            var named = settings != null && ProfileReader.packs(settings).contains(text.name());
            rulebook.add(named ? text.withProfile(settings) : text);
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
