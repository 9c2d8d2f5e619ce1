package dev.assay.adapter.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** How a decision can be written; the names are those of the command line. */
enum CheckFormat {
    text("decision.txt"),
    json("decision.json"),
    junit("junit.xml"),
    sarif("decision.sarif"),
    markdown("decision.md");

    private final String file;

    CheckFormat(String file) {
        this.file = file;
    }

    /** Name of the file in the folder of {@code --out}. */
    String file() {
        return file;
    }

    String of(Console console, Checked checked) {
        return switch (this) {
            case text -> CheckText.of(console, checked);
            case json -> pretty(checked.json());
            case junit -> CheckJUnit.of(checked);
            case sarif -> pretty(CheckSarif.of(checked));
            case markdown -> CheckMarkdown.of(checked);
        };
    }

    private static String pretty(JsonNode node) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
