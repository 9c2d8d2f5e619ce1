package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.BadInput;
import dev.assay.fact.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that keeps a document from being as its contract wants it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Reads a document as its contract wants it and says everything that is wrong, each with its place and the way out.")
final class ContractsValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the document")
    private Path file = Path.of("");

    @Option(names = "--schema", defaultValue = "engagement.v1.schema.json", paramLabel = "NAME", description = "the contract (default: engagement.v1.schema.json)")
    private String schema = "";

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    ContractsValidateCommand(Console console) {
        this.console = console;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        if (!ContractsCommand.NAMES.contains(schema)) {
            throw new Usage("there is no contract called %s; there are: %s".formatted(schema, String.join(", ", ContractsCommand.NAMES)));
        }
        try {
            var read = Parts.facts(file);
            say(List.of(), "%s keeps %s: %d facts, %s".formatted(file, schema, read.facts().all().size(), read.digest()));
            return Exit.GO.code();
        } catch (BadInput bad) {
            say(bad.problems(), "%s does not keep %s: %d problems".formatted(file, schema, bad.problems().size()));
            return Exit.NO_GO.code();
        }
    }

    private void say(List<Problem> problems, String summary) {
        switch (format) {
            case text -> {
                problems.forEach(problem -> console.line(problem.toString()));
                console.line(summary);
            }
            case json -> {
                var node = JsonNodeFactory.instance.objectNode().put("valid", problems.isEmpty()).put("summary", summary);
                var list = node.putArray("problems");
                problems.forEach(problem -> list.add(json(problem)));
                console.line(node.toPrettyString());
            }
        }
    }

    private static ObjectNode json(Problem problem) {
        return JsonNodeFactory.instance.objectNode()
                .put("pointer", problem.pointer())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("code", problem.code().text())
                .put("message", problem.message());
    }
}
