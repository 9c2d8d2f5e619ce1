package dev.assay.adapter.files;

import dev.assay.rule.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the files of one pack from a folder; what is not part of the format is refused rather than skipped. */
public final class PackFolder {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern KNOWN =
            Pattern.compile("pack\\.yaml|workflow\\.yaml|catalog\\.csv|[a-z0-9-]+(\\.drl|\\.test\\.yaml|\\.[a-z]{2}\\.yaml)|(catalog|glossary)\\.[a-z]{2}\\.csv");
    private static final Pattern PASSED_OVER = Pattern.compile("\\..*|README(\\.[a-z]{2})?\\.md");

    private final Path folder;
    private final String label;
    private final Problems problems = new Problems();

    private PackFolder(Path folder, String label) {
        this.folder = folder;
        this.label = label;
    }

    /**
     * Reads a folder. It is named by itself and the folder it lies in, wherever the installation is.
     *
     * @throws dev.assay.pack.PackProblems when it is no folder of a pack
     */
    public static PackText read(Path folder) throws IOException {
        var whole = folder.toAbsolutePath().normalize();
        var names = whole.getNameCount();
        var label = whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
        return read(folder, label.endsWith("/") ? label.substring(0, label.length() - 1) : label);
    }

    static PackText read(Path folder, String label) throws IOException {
        return new PackFolder(folder, label).read();
    }

    private PackText read() throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.add(new Place(label, 1, 1), "there is no such folder", "Name the folder that holds pack.yaml.");
            problems.refuseIfAny();
        }
        var files = new TreeMap<String, String>();
        for (var path : list()) {
            var name = path.getFileName().toString();
            if (!PASSED_OVER.matcher(name).matches()) {
                files.put(name, text(path, name));
            }
        }
        if (files.containsKey(PackText.PACK) == files.containsKey(PackText.WORKFLOW)) {
            problems.add(
                    new Place(label, 1, 1),
                    "a pack has either a pack.yaml or a workflow.yaml",
                    "Describe the pack in one of the two.");
        }
        problems.refuseIfAny();
        return new PackText(label, files);
    }

    private List<Path> list() throws IOException {
        try (var paths = Files.list(folder)) {
            var found = paths.sorted().limit(MOST_FILES + 1L).toList();
            if (found.size() > MOST_FILES) {
                problems.add(
                        new Place(label, 1, 1),
                        "a pack has at most %d files".formatted(MOST_FILES),
                        "Split it into several packs.");
                problems.refuseIfAny();
            }
            return found;
        }
    }

    private String text(Path path, String name) throws IOException {
        var place = new Place(label + "/" + name, 1, 1);
        if (!Files.isRegularFile(path) || !KNOWN.matcher(name).matches()) {
            problems.add(
                    place,
                    "this is no file of a pack",
                    "A pack holds pack.yaml or workflow.yaml, catalog.csv, <topic>.drl, <topic>.test.yaml and README.md, and texts in "
                            + "other languages such as <topic>.ar.yaml; topics are written in small letters with hyphens.");
            return "";
        }
        if (Files.size(path) > MOST_BYTES) {
            problems.add(place, "the file is larger than %,d bytes".formatted(MOST_BYTES), "Split it.");
            return "";
        }
        return decoded(Files.readAllBytes(path), place);
    }

    private String decoded(byte[] bytes, Place place) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.add(place, "the file is not text in UTF-8", "Save it in UTF-8.");
            return "";
        }
    }
}
