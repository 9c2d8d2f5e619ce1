package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.files.FactsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The models of a language in a folder, and programs of that language that use them there. */
record GeneratedModels(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a careless model loses: an unknown beside a none, the text of a decimal, the order of a set. */
    static final String TELLING = """
            {"schemaVersion": "1", "engagement": {"id": "e-1", "name": "\\u0627\\u0644\\u0631\\u064a\\u0627\\u0636 \\"x\\" \\\\ \\u2028"},
             "systems": [{"id": "a", "hostedBy": null, "stores": ["public", "phi"]}, {"id": "b"}],
             "answers": [{"question": "demo.officer-named", "number": 1.50}, {"question": "q", "number": 1234567.1250},
                         {"question": "r", "number": 9007199254740992}],
             "complete": [{"kind": "system", "where": {"kind": "database"}}], "vendors": []}""";

    static GeneratedModels of(String language, Path folder) {
        var line = new ACommandLine();
        assertThat(line.run("contracts", "generate", "--language", language, "--out", folder.toString())).as(line.err()).isZero();
        return new GeneratedModels(folder);
    }

    GeneratedModels with(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    /** Has a program read and write every example and what a careless model loses. */
    void loseNothing(String program, String script) throws Exception {
        var documents = new ArrayList<String>(List.of(TELLING));
        for (var example : examples()) {
            documents.add(Files.readString(example));
        }
        var command = new ArrayList<>(List.of(program, script));
        for (int i = 0; i < documents.size(); i++) {
            command.add(Files.writeString(folder.resolve(i + ".json"), documents.get(i)).toString());
        }

        var ended = run(command.toArray(String[]::new));

        assertThat(ended.exit).as(ended.said).isZero();
        for (int i = 0; i < documents.size(); i++) {
            var before = digest(documents.get(i));
            assertThat(digest(Files.readString(folder.resolve(i + ".json.round")))).isEqualTo(before);
        }
    }

    private static String digest(String document) {
        return new FactsReader().read(document.getBytes(StandardCharsets.UTF_8)).digest();
    }

    /** The facts documents among the examples. */
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs/examples").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".json")).filter(GeneratedModels::isFacts).sorted().toList();
        }
    }

    private static boolean isFacts(Path file) {
        try {
            return JSON.readTree(file.toFile()).has("schemaVersion");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean succeeds(String... command) throws Exception {
        try {
            return run(Path.of(""), command).exit == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    record Ended(int exit, String said) {}

    Ended run(String... command) throws Exception {
        return run(folder, command);
    }

    private static Ended run(Path folder, String... command) throws Exception {
        var process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
