package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.evaluation.Status;
import dev.assay.flow.PackCoverage;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.flow.PackCoverage.Clause;
import dev.assay.pack.Decided;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The coverage of a pack as text: clauses with what checks them, gaps, and what the pack reads. */
final class CoverageText {

    private final Console console;

    CoverageText(Console console) {
        this.console = console;
    }

    void say(PackCoverage pack) {
        console.line(console.in(Tone.STRONG, "%s %s: %s".formatted(pack.pack().id(), pack.pack().version(), pack.pack().title())));
        pack.clauses().forEach(this::say);
        console.line("");
        console.line("%d clauses: %d decided by facts, %d by hand (%s), %d open"
                .formatted(pack.clauses().size(), pack.automated(), pack.manual(),
                        PackCoverageCommand.percent(pack.manualPercent()), pack.gaps().size()));
        console.line("%d requirements with %d cases; %d attributes read; %d rules of %d shapes"
                .formatted(pack.requirements().size(), cases(pack), pack.attributes().size(),
                        pack.pack().rules().size(), pack.shapes().size()));
        pack.alike().forEach(rules -> console.line("alike: %d rules, such as %s"
                .formatted(rules.size(), rules.stream().limit(3).map(rule -> rule.name()).collect(Collectors.joining(", ")))));
        console.line("");
    }

    private void say(Clause clause) {
        var control = clause.control();
        var mark = clause.open() ? console.in(Tone.BAD, "open") : clause.manual() ? console.in(Tone.OPEN, "by hand") : "";
        console.line("%s  %s  %s".formatted(control.id(), control.topic(), mark).stripTrailing());
        clause.requirements().forEach(this::say);
    }

    private void say(Checked requirement) {
        console.line("    %s%s".formatted(
                requirement.rule().name(), requirement.decided() == Decided.BY_HAND ? " (by hand)" : ""));
        console.line(console.in(Tone.FAINT, "        " + counts(requirement)));
    }

    private static String counts(Checked requirement) {
        return Arrays.stream(Status.values())
                .map(status -> "%s %d".formatted(status.word(), requirement.cases().getOrDefault(status, 0L)))
                .collect(Collectors.joining(", "));
    }

    private static long cases(PackCoverage pack) {
        return pack.requirements().stream()
                .flatMap(each -> each.cases().values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
