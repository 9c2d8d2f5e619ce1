package dev.assay.adapter.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.report.PlanJson;
import dev.assay.adapter.report.PlanMarkdown;
import dev.assay.adapter.report.PlanText;
import dev.assay.fact.Need;
import dev.assay.workflow.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Chooses the working workflow for a need and writes its steps and exit criteria as a checklist. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Chooses the working workflow for each need of a facts document: why, its steps, its exit criteria and how far they are.")
final class PlanCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--need", paramLabel = "ID", description = "the only need that is asked about (default: all)")
    private @Nullable String need;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "file to write to instead of standard output")
    private @Nullable Path out;

    @Mixin
    private Moment moment = new Moment();

    PlanCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        markdown,
        json
    }

    @Override
    public Integer call() throws IOException {
        var stated = Parts.facts(facts).facts();
        var at = moment.orNow(parts.clock());
        var plans = parts.planWork(parts.rulebook()).plan(stated, need, at);
        if (plans.isEmpty()) {
            var list = stated.kinds().of(Need.class).list();
            parts.console().err().println("assay: %s states no need; list them under \"%s\"".formatted(facts, list));
            return Exit.UNDECIDED.code();
        }
        write(written(plans, at));
        var known = plans.stream().allMatch(plan -> plan.workflow() != null);
        return (known ? Exit.GO : Exit.UNDECIDED).code();
    }

    private String written(List<Plan> plans, Instant moment) throws JsonProcessingException {
        return switch (format) {
            case text -> PlanText.of(plans);
            case markdown -> PlanMarkdown.of(plans, moment);
            case json ->
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(PlanJson.of(plans, moment)) + "\n";
        };
    }

    private void write(String text) throws IOException {
        if (out == null) {
            parts.console().out().print(text);
            return;
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(out, text);
        parts.console().progress("written to " + out);
    }
}
