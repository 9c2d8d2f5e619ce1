package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.report.QuestionsJson;
import dev.assay.adapter.report.QuestionsMarkdown;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.AskQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is still to be asked. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "Lists what the packs that apply, and the gates of workflows, still need to know, the most wanted first.")
final class QuestionsCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--workflow", paramLabel = "W,..", split = ",", description = "workflows whose gates are asked (default: packs alone)")
    private Collection<String> workflows = new TreeSet<>();

    @Option(names = "--format", defaultValue = "markdown", description = "${COMPLETION-CANDIDATES} (default: markdown)")
    private Format format = Format.markdown;

    QuestionsCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        markdown,
        json
    }

    @Override
    public Integer call() throws IOException {
        var read = Parts.facts(facts);
        var questions = new AskQuestions(parts.rulebook(), parts.engine(), Parts.BUDGET)
                .ask(read, workflows, parts.clock().instant());
        parts.console().out().print(switch (format) {
            case markdown -> QuestionsMarkdown.of(questions, AssayKinds.KINDS);
            case json -> new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new QuestionsJson(AssayKinds.KINDS).of(questions)) + "\n";
        });
        return Exit.GO.code();
    }
}
