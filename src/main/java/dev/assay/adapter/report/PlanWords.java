package dev.assay.adapter.report;

import dev.assay.evaluation.Observation;
import dev.assay.evaluation.Status;
import dev.assay.fact.Unknown;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep;
import dev.assay.workflow.WorkflowChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What plans say, the same in text, in Markdown and in JSON. */
final class PlanWords {

    private PlanWords() {}

    /** The word for how far a step is. */
    static String word(PlannedStep.State state) {
        return switch (state) {
            case DONE -> "done";
            case OPEN -> "open";
            case NOT_WANTED -> "not wanted";
            case LEFT_TO_CHOICE -> "optional";
            case UNKNOWN -> "unknown";
        };
    }

    /** The word for an exit criterion: what a status means to somebody who wants to finish. */
    static String word(Judgement criterion) {
        if (criterion.waiver() != null && criterion.finding().isOpen()) {
            return "waived";
        }
        return switch (criterion.finding().status()) {
            case SATISFIED -> "met";
            case NOT_SATISFIED -> "unmet";
            case INSUFFICIENT_EVIDENCE -> "unknown";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    static boolean settled(Judgement criterion) {
        var status = criterion.finding().status();
        return status == Status.SATISFIED || status == Status.NOT_APPLICABLE;
    }

    static boolean settled(PlannedStep step) {
        return step.state() == PlannedStep.State.DONE || step.state() == PlannedStep.State.NOT_WANTED;
    }

    /** What is violated, or what is missing to tell; empty where nothing is open. */
    static String why(Judgement judgement) {
        return switch (judgement.finding().status()) {
            case NOT_SATISFIED -> judgement.finding().message();
            case INSUFFICIENT_EVIDENCE -> "missing: " + String.join(", ", judgement.finding().missing());
            case SATISFIED, NOT_APPLICABLE -> "";
        };
    }

    /** When a step is wanted, and the values that decide it; empty for one that always is. */
    static String condition(PlannedStep planned) {
        var parts = new ArrayList<String>();
        if (planned.step().optional()) {
            parts.add("optional");
        }
        if (planned.step().when() != null) {
            parts.add(planned.step().when());
        }
        planned.because().stream().map(PlanWords::said).forEach(parts::add);
        return String.join("; ", parts);
    }

    private static String said(Observation seen) {
        var value = seen.value() == Unknown.UNKNOWN ? "unknown" : JsonValues.of(seen.value()).asText();
        return "%s is %s".formatted(seen.pointer(), value);
    }

    static String owners(PlannedStep planned) {
        return planned.owners().isEmpty() ? "nobody named" : String.join(", ", planned.owners());
    }

    /** The name of the need, as somebody wrote it. */
    static String title(Plan plan) {
        var need = plan.choice().need();
        return need.title() == null ? need.id() : "%s (%s)".formatted(need.title(), need.id());
    }

    static String fit(WorkflowChoice.Fit fit) {
        return "%s: %s [%s]".formatted(fit.workflow(), fit.rule().metadata().title(), String.join(", ", fit.because()));
    }

    /** Why there is no plan. */
    static List<String> without(Plan plan) {
        var choice = plan.choice();
        if (choice.workflow() != null) {
            return List.of("The rules choose %s, which is not installed.".formatted(choice.workflow()));
        }
        if (choice.need().closedOn() != null) {
            return List.of("The need is closed.");
        }
        if (choice.fits().isEmpty()) {
            return List.of("No working workflow fits this need.");
        }
        var lines = new ArrayList<String>();
        lines.add("No workflow can be chosen before more is known.");
        choice.open().forEach(fit -> lines.add("%s may fit (%s): state %s"
                .formatted(fit.workflow(), fit.rule().metadata().title(), String.join(", ", fit.because()))));
        return lines;
    }

    static String counts(Plan plan) {
        var met = plan.criteria().stream().filter(PlanWords::settled).count();
        var done = plan.steps().stream().filter(PlanWords::settled).count();
        return "%d of %d steps done or not wanted, %d of %d exit criteria met"
                .formatted(done, plan.steps().size(), met, plan.criteria().size());
    }

    static String names(List<String> names) {
        return names.stream().map(name -> name.replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
