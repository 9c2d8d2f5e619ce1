package dev.assay.adapter.cli;

import dev.assay.adapter.report.ClassificationJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.fact.Workflow;
import dev.assay.flow.ClassifyWorkflows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which workflows need a durable engine. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = "Classifies the workflows of a facts document: class, Temporal candidate, why, what would change it.")
final class ClassifyCommand implements Callable<Integer> {

    private final Console console;
    private final Rules rules;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    ClassifyCommand(Console console, Rules rules) {
        this.console = console;
        this.rules = rules;
    }

    /** Reads the classification rules of the installation, when the command needs them. */
    @FunctionalInterface
    interface Rules {
        ClassifyWorkflows load() throws IOException;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json,
        /** One table of all workflows. */
        board
    }

    @Override
    public Integer call() throws IOException {
        var stated = Parts.facts(facts).facts();
        var kind = stated.kinds().of(Workflow.class);
        if (stated.of(kind).isEmpty()) {
            console.err().println("assay: %s states no workflow; list them under \"%s\"".formatted(facts, kind.list()));
            return Exit.UNDECIDED.code();
        }
        var classifications = rules.load().classify(stated);
        switch (format) {
            case text -> ClassificationText.lines(classifications).forEach(console::line);
            case board -> ClassificationBoard.lines(classifications).forEach(console::line);
            case json ->
                console.line(new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(ClassificationJson.of(classifications)));
        }
        if (!stated.complete(kind)) {
            console.progress("there may be more workflows: \"complete\" does not list kind workflow");
        }
        return Exit.GO.code();
    }
}
