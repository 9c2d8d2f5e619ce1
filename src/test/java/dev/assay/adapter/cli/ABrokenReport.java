package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that a tool did not write so.
 *
 * @param what    how the case is named
 * @param from    format that is asked for
 * @param place   line and column that must be named, as {@code 3:14}, or as {@code 3:} only; empty where it is about the whole file
 * @param message what must be said
 */
record ABrokenReport(String what, String from, String place, String message, byte[] content) {

    private static final Path FACTS = Path.of("docs/examples/clinic-group/mended.json");

    static ABrokenReport of(String what, String from, String place, String message, String content) {
        return new ABrokenReport(what, from, place, message, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Imports it, and expects a refusal that names file, place and problem, and that nothing was written anywhere. */
    void isRefused(Path folder) throws IOException {
        var report = Files.write(folder.resolve("report.out"), content);
        var facts = Files.copy(FACTS, folder.resolve("facts.json"));
        var line = new ACommandLine();

        int exit = line.run(arguments(report, facts));

        var located = place.isEmpty() ? " " : place.endsWith(":") ? place : place + ": ";
        assertThat(line.err()).startsWith("assay: report.out:" + located).contains(message);
        assertThat(line.err().strip()).as("names a way out, ends as a sentence, shows no insides")
                .endsWith(".").doesNotContain("Exception").doesNotContain("\u0001", "\u001b").hasLineCount(1);
        assertThat(exit).isEqualTo(2);
        assertThat(line.out()).isEmpty();
        assertThat(facts).hasSameBinaryContentAs(FACTS);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(report, facts);
        }
    }

    private String[] arguments(Path report, Path facts) {
        var arguments = new ArrayList<>(List.of("facts", "import", "--from", from, "--into", facts.toString()));
        if (from.equals("junit")) {
            arguments.addAll(List.of("--kind", "unit"));
        }
        if (from.equals("sarif")) {
            arguments.addAll(List.of("--kind", "static"));
        }
        arguments.add(report.toString());
        return arguments.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return from + ": " + what;
    }
}
