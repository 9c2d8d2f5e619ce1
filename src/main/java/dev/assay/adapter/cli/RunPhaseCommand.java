package dev.assay.adapter.cli;

import dev.assay.adapter.report.ClassificationJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.report.QuestionsMarkdown;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Workflow;
import dev.assay.flow.AskQuestions;
import dev.assay.pack.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does all that the end of a phase wants, in one go. */
@Command(
        name = "run-phase",
        mixinStandardHelpOptions = true,
        description = "Decides the gate of a phase and writes decision, matrix, sealed evidence, open questions and, where workflows are "
                + "stated, their classification to one folder. Offline: the decision is not recorded.")
final class RunPhaseCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write to (default: phase-W-P)")
    private @Nullable Path out;

    @Option(names = "--keys", paramLabel = "DIR", description = "folder of the signing key (default: ASSAY_KEYS, else .assay/keys)")
    private @Nullable Path keys;

    @Option(names = "--locale", defaultValue = "en", paramLabel = "L", converter = LanguageOption.class, description = "en or ar (default: en)")
    private Language locale = Language.ENGLISH;

    @Option(names = "--strict", description = "a conditional go exits with 1")
    private boolean strict;

    RunPhaseCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        if (gate.question().workflow() == null) {
            throw new Usage("name the phase: --workflow W --phase P (packs alone: validate-compliance)");
        }
        var run = GateRun.of(parts, facts, parts.rulebook(), gate.question(), moment.orNow(parts.clock()));
        var decision = run.answer().decision();
        var folder = out == null ? Path.of("phase-%s-%s".formatted(decision.workflow(), decision.phase())) : out;
        var checked = run.checked(locale);
        CheckOutput.writeMatrix(run.answer(), run.rulebook(), folder);
        CheckOutput.write(checked, folder, parts.console());
        writeClassification(run, folder);
        writeQuestions(run, folder);
        run.seal(folder.resolve("evidence.pdf"), keys, locale);
        parts.console().out().print(CheckFormat.text.of(parts.console(), checked));
        return CheckOutput.exit(decision.outcome(), strict).code();
    }

    private void writeClassification(GateRun run, Path folder) throws IOException {
        var stated = run.facts().facts();
        if (run.rulebook().classification() == null || stated.of(stated.kinds().of(Workflow.class)).isEmpty()) {
            return;
        }
        var classes = parts.classifyWorkflows().classify(stated);
        Files.writeString(folder.resolve("classification.txt"), String.join("\n", ClassificationText.lines(classes)) + "\n");
        Files.writeString(
                folder.resolve("classification.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(ClassificationJson.of(classes)) + "\n");
    }

    /** What the gate could not tell, as questions. */
    private void writeQuestions(GateRun run, Path folder) throws IOException {
        var questions = new AskQuestions(run.rulebook(), parts.engine(), Parts.BUDGET).ask(run.facts(), run.answer(), run.moment());
        Files.writeString(folder.resolve("questions.md"), QuestionsMarkdown.of(questions, AssayKinds.KINDS));
    }
}
