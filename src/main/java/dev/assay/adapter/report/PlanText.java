package dev.assay.adapter.report;

import dev.assay.workflow.Judgement;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep;
import java.util.ArrayList;
import java.util.List;

/** Plans for a terminal. */
public final class PlanText {

    private PlanText() {}

    public static String of(List<Plan> plans) {
        var lines = new ArrayList<String>();
        for (var plan : plans) {
            lines.addAll(lines(plan));
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private static List<String> lines(Plan plan) {
        var lines = new ArrayList<String>();
        var workflow = plan.workflow();
        lines.add("%s: %s".formatted(PlanWords.title(plan), workflow == null ? "no plan" : workflow.id()));
        plan.choice().reasons().forEach(fit -> lines.add("  because        " + PlanWords.fit(fit)));
        if (workflow == null) {
            PlanWords.without(plan).forEach(line -> lines.add("  " + line));
            return lines;
        }
        plan.choice().alternatives().forEach(fit -> lines.add("  fits too       " + PlanWords.fit(fit)));
        if (plan.servedOtherwise()) {
            lines.add("  stated         %s; the rules choose otherwise".formatted(plan.choice().need().workflow()));
        }
        plan.steps().forEach(step -> lines.add(line(step)));
        plan.criteria().forEach(criterion -> lines.add(line(criterion)));
        lines.add("  " + PlanWords.counts(plan));
        return lines;
    }

    private static String line(PlannedStep planned) {
        var condition = PlanWords.condition(planned);
        var why = planned.judgement() == null ? "" : PlanWords.why(planned.judgement());
        return "  %-14s %s (%s)%s%s"
                .formatted(
                        PlanWords.word(planned.state()),
                        planned.step().skill(),
                        PlanWords.owners(planned),
                        condition.isEmpty() ? "" : " [%s]".formatted(condition),
                        why.isEmpty() ? "" : ": " + why);
    }

    private static String line(Judgement criterion) {
        var why = PlanWords.why(criterion);
        var title = criterion.finding().rule().metadata().title();
        return "  %-14s %s%s".formatted(PlanWords.word(criterion), title, why.isEmpty() ? "" : ": " + why);
    }
}
