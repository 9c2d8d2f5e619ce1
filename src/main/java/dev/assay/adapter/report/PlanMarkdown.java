package dev.assay.adapter.report;

import dev.assay.workflow.Judgement;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans as checklists that a team keeps beside its work. */
public final class PlanMarkdown {

    private PlanMarkdown() {}

    /** @param clock the moment for which it says how far the work is */
    public static String of(List<Plan> plans, Instant clock) {
        return plans.stream().map(plan -> of(plan, clock)).collect(Collectors.joining("\n"));
    }

    private static String of(Plan plan, Instant clock) {
        var text = new StringBuilder("# Plan: %s\n\n".formatted(plain(PlanWords.title(plan))));
        var workflow = plan.workflow();
        if (workflow == null) {
            PlanWords.without(plan).forEach(line -> text.append("- ").append(plain(line)).append('\n'));
            return text.toString();
        }
        text.append("Workflow **%s** (%s, version %s), as of %s. Nothing of this is recorded.%s\n\n"
                .formatted(
                        workflow.id(), plain(workflow.pack().title()), workflow.pack().version(), clock, owner(plan)));
        reasons(plan, text);
        text.append("\n## Steps\n\n");
        IntStream.range(0, plan.steps().size())
                .forEach(at -> text.append(line(at + 1, plan.steps().get(at))));
        text.append("\n## Exit criteria\n\n");
        plan.criteria().forEach(criterion -> text.append(line(criterion)));
        return text.append("\n").append(PlanWords.counts(plan)).append(".\n").toString();
    }

    private static String owner(Plan plan) {
        var owner = plan.choice().need().owner();
        return owner == null ? "" : " %s answers for the work.".formatted(plain(owner));
    }

    private static void reasons(Plan plan, StringBuilder text) {
        text.append("## Why this workflow\n\n");
        plan.choice().reasons().forEach(fit -> text.append("- %s\n".formatted(plain(PlanWords.fit(fit)))));
        plan.choice().alternatives().forEach(fit ->
                text.append("- Fits too, and stands behind it in the rules: %s\n".formatted(plain(PlanWords.fit(fit)))));
        if (plan.servedOtherwise()) {
            text.append("- The facts name another one: %s\n".formatted(plain(String.valueOf(plan.choice().need().workflow()))));
        }
    }

    private static String line(int number, PlannedStep planned) {
        var step = planned.step();
        var condition = PlanWords.condition(planned);
        var text = new StringBuilder("- [%s] %d. **%s**: %s".formatted(box(PlanWords.settled(planned)), number, step.skill(), plain(step.does())));
        if (!step.produces().isEmpty()) {
            text.append("; produces %s".formatted(PlanWords.names(step.produces())));
        }
        if (!condition.isEmpty()) {
            text.append(" (%s)".formatted(plain(condition)));
        }
        text.append(". Owner: %s. ".formatted(plain(PlanWords.owners(planned))));
        text.append(standing(PlanWords.word(planned.state()), planned.judgement() == null ? "" : PlanWords.why(planned.judgement())));
        return text.append('\n').toString();
    }

    private static String line(Judgement criterion) {
        var metadata = criterion.finding().rule().metadata();
        var remedy = PlanWords.settled(criterion) ? "" : " " + plain(String.valueOf(metadata.remedy()));
        return "- [%s] %s. %s%s\n"
                .formatted(
                        box(PlanWords.settled(criterion)),
                        plain(metadata.title()),
                        standing(PlanWords.word(criterion), PlanWords.why(criterion)),
                        remedy);
    }

    private static String standing(String word, String why) {
        return "**%s**%s.".formatted(word, why.isEmpty() ? "" : ": " + plain(why));
    }

    private static String box(boolean settled) {
        return settled ? "x" : " ";
    }

    /** Facts are other people's text: it must not become markup. */
    private static String plain(String text) {
        return text.replace("\\", "\\\\").replaceAll("([|`*_<>\\[\\]#!])", "\\\\$1").replaceAll("\\R", " ");
    }
}
