package dev.assay.adapter.cli;

import dev.assay.classification.Change;
import dev.assay.classification.Classification;
import dev.assay.classification.Contribution;
import dev.assay.classification.Idempotency;
import dev.assay.classification.WorkflowClass;
import dev.assay.evaluation.Status;
import dev.assay.fact.ValueType;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Classifications as people read them. */
final class ClassificationText {

    private ClassificationText() {}

    static List<String> lines(List<Classification> classifications) {
        var lines = new ArrayList<String>();
        for (var one : classifications) {
            workflow(one, lines);
            lines.add("");
        }
        summary(classifications, lines);
        return lines;
    }

    private static void workflow(Classification one, List<String> lines) {
        lines.add("%s: %s; Temporal candidate: %s"
                .formatted(one.id(), one.workflowClass().word(), yesNo(one.temporalCandidate())));
        if (one.labelDisagrees()) {
            lines.add("  label          %s disagrees; the rules win".formatted(label(one)));
        }
        one.contributions().forEach(each -> lines.add("  because        " + reason(each)));
        one.unknown().forEach(each -> lines.add("  unknown        " + reason(each)));
        one.whatWouldChangeIt().stream().map(Change::inWords).forEach(text -> lines.add("  would change   " + text));
        one.compensation().steps().forEach(undo -> lines.add("  compensation   %s: %s (recorded: %s)"
                .formatted(undo.step(), undo.action(), yesNo(undo.logged()))));
        one.compensation().missing().forEach(gap -> lines.add("  missing        %s: %s"
                .formatted(gap.step() == null ? gap.pointer() : gap.step(), gap.reason())));
        adoption(one, lines);
        one.idempotency().stream()
                .filter(step -> step.status() != Status.SATISFIED)
                .forEach(step -> lines.add("  idempotency    " + idempotency(step)));
    }

    private static void adoption(Classification one, List<String> lines) {
        if (one.temporalCandidate().possible()) {
            var wave = one.adoption().wave();
            lines.add("  adoption       ready: %s; wave: %s".formatted(yesNo(one.adoption().ready()), wave == null ? "none" : wave.word()));
            one.adoption().missing().forEach(gap -> lines.add("  wants          %s%s  [%s]"
                    .formatted(gap.words(), gap.holds() == Truth.UNKNOWN ? ", not known" : "", String.join(", ", gap.pointers()))));
        }
    }

    private static String reason(Contribution one) {
        return "%s  [%s: %s]".formatted(one.because(), one.criterion(), String.join(", ", one.pointers()));
    }

    private static String idempotency(Idempotency step) {
        var type = step.type() == null ? "type unknown" : ValueType.Choice.jsonName(step.type());
        var accepted = step.accepted().stream().map(ValueType.Choice::jsonName).collect(Collectors.joining(" or "));
        return "%s (%s): %s%s"
                .formatted(
                        step.step(),
                        type,
                        step.status().word(),
                        accepted.isEmpty() ? "" : "; accepted: " + accepted);
    }

    private static void summary(List<Classification> classifications, List<String> lines) {
        var byClass = Arrays.stream(WorkflowClass.values())
                .map(one -> "%d %s".formatted(count(classifications, one), one.word()))
                .collect(Collectors.joining(", "));
        lines.add("%d workflows: %s".formatted(classifications.size(), byClass));
        var candidates = Arrays.stream(Truth.values())
                .map(truth -> "%d %s"
                        .formatted(
                                classifications.stream()
                                        .filter(one -> one.temporalCandidate() == truth)
                                        .count(),
                                yesNo(truth)))
                .toList();
        lines.add("Temporal candidates: " + String.join(", ", candidates.reversed()));
        var disagreeing = classifications.stream().filter(Classification::labelDisagrees).toList();
        lines.add("labels that disagree: " + disagreeing.size());
        disagreeing.forEach(one -> {
            lines.add("  %s: label %s, rules %s".formatted(one.id(), label(one), one.workflowClass().word()));
            one.contributions().forEach(each -> lines.add("    since " + reason(each)));
        });
    }

    private static long count(List<Classification> classifications, WorkflowClass workflowClass) {
        return classifications.stream()
                .filter(one -> one.workflowClass() == workflowClass)
                .count();
    }

    private static String label(Classification one) {
        return one.label() == null ? "none" : one.label().word();
    }

    private static String yesNo(Truth truth) {
        return switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> Truth.UNKNOWN.name().toLowerCase(Locale.ROOT);
        };
    }
}
