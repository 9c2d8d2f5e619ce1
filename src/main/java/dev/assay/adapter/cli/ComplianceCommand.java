package dev.assay.adapter.cli;

import dev.assay.adapter.report.ComplianceReport;
import dev.assay.flow.DecideGate;
import dev.assay.pack.Pack;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays an engagement beside its standards, control by control; no workflow is asked. */
@Command(
        name = "validate-compliance",
        mixinStandardHelpOptions = true,
        description = "Evaluates packs alone and sums up every control: status, requirements, and how much of the standard is met.")
final class ComplianceCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--pack", paramLabel = "P,..", split = ",", description = "these packs and no others, whether or not they apply (default: those that apply)")
    private Set<String> packs = new TreeSet<>();

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--strict", description = "a conditional go exits with 1")
    private boolean strict;

    ComplianceCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json,
        csv
    }

    @Override
    public Integer call() throws IOException {
        var run = GateRun.of(parts, facts, parts.rulebook(), new DecideGate.Question(null, null, packs), moment.orNow(parts.clock()));
        var report = new ComplianceReport(judged(run), run.answer(), outcome(run));
        parts.console().out().print(switch (format) {
            case text -> report.text();
            case json -> report.json();
            case csv -> report.csv();
        });
        return CheckOutput.exit(outcome(run), strict).code();
    }

    /** The packs that were asked for; else those that apply. */
    private List<Pack> judged(GateRun run) {
        return run.answer().decision().packs().stream()
                .filter(one -> packs.isEmpty() ? one.applies().certain() : packs.contains(one.id()))
                .map(Applicability::pack)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the requirements of the shown packs come to by themselves. */
    private Outcome outcome(GateRun run) {
        var shown = judged(run).stream().map(Pack::id).toList();
        var decision = run.answer().decision();
        var judgements = decision.judgements().stream().filter(one -> shown.contains(one.finding().pack())).toList();
        return Decision.outcome(judgements, !packs.isEmpty() || open(decision.packs()).findAny().isEmpty());
    }

    /** Packs that may apply, or do and are not installed. */
    private static Stream<Applicability> open(List<Applicability> packs) {
        return packs.stream().filter(one -> one.applies() == Truth.UNKNOWN || one.applies().certain() && one.pack() == null);
    }
}
