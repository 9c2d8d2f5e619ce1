package dev.assay.adapter.scaffold;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a new engagement. Nothing that is there already is ever written over. */
public final class Scaffold {

    /** What passes between an engagement and its client. */
    static final List<String> CLIENT = List.of(
            "README.md",
            "interview-script.md",
            "stakeholder-map.md",
            "status-report.md",
            "approval-request.md",
            "satisfaction-survey.md",
            "lessons-learned.md");

    private static final String ANY_ENGAGEMENT = "my-engagement";

    private final Map<String, String> files = new TreeMap<>();

    public Scaffold add(String place, String text) {
        files.put(place, text);
        return this;
    }

    /** The templates for what is said to the client and heard from it. */
    public Scaffold addClientTemplates(String engagement) throws IOException {
        for (var name : CLIENT) {
            add("client/" + name, packaged("client/" + name).replace(ANY_ENGAGEMENT, engagement));
        }
        return this;
    }

    public Scaffold addPipeline(Pipeline pipeline, String engagement) throws IOException {
        return add(pipeline.place(), packaged("ci/" + pipeline.packaged()).replace(ANY_ENGAGEMENT, engagement));
    }

    /** A packaged file by its place below {@code scaffold}. */
    static String packaged(String place) throws IOException {
        try (var file = Scaffold.class.getResourceAsStream("/scaffold/" + place)) {
            if (file == null) {
                throw new FileNotFoundException("the file scaffold/%s is not packaged".formatted(place));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Writes all of them, or none.
     *
     * @return what was written, sorted
     * @throws IllegalArgumentException when any is there already; all that are, are named
     */
    public List<Path> write(Path folder) throws IOException {
        var there = files.keySet().stream().map(folder::resolve).filter(Files::exists).toList();
        if (!there.isEmpty()) {
            throw new IllegalArgumentException(
                    "already there, and never written over: %s; move them away, or name another folder with --out; nothing was written"
                            .formatted(there.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }
}
