package dev.assay.classification;

import dev.assay.evaluation.Because;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.fact.ProjectTask;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores the tasks of a submission: each rule that holds for a task gives it the points of the parameter that its
 * {@code @contributes} names. Safe to use from several threads.
 */
public final class TaskScores {

    private final List<Rule> rules;
    private final RuleProgram program;

    /** @throws IllegalArgumentException when a rule is not about every task */
    public TaskScores(RuleEngine engine, List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.rules.stream().filter(rule -> rule.purpose() == Rule.Purpose.CONTRIBUTION).forEach(TaskScores::mustBeAboutTasks);
        this.program = engine.prepare(rules);
    }

    private static void mustBeAboutTasks(Rule rule) {
        if (rule.subject().kind().type() != ProjectTask.class || !rule.subject().conditions().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: the first pattern of rule %s must be ProjectTask() without conditions; put them into a second pattern with this == ..."
                            .formatted(rule.place(), rule.name()));
        }
    }

    /**
     * The score of every stated task, in the order of the submission.
     *
     * @param facts  dated and with the parameters of the rules in them
     * @param budget the most steps the evaluation may take
     */
    public Map<ProjectTask, TaskScore> of(Facts facts, long budget) {
        var results = program.evaluate(facts, budget);
        var because = new Because(facts, results);
        var wording = new Wording(facts);
        var scores = new LinkedHashMap<ProjectTask, TaskScore>();
        for (var task : facts.of(facts.kinds().of(ProjectTask.class))) {
            scores.put((ProjectTask) task, TaskScore.of(results.rules().stream()
                    .filter(result -> result.rule().purpose() == Rule.Purpose.CONTRIBUTION)
                    .map(result -> points(result, task, facts, because, wording))
                    .toList()));
        }
        return scores;
    }

    private static TaskScore.Points points(RuleResult result, Fact task, Facts facts, Because because, Wording wording) {
        var rule = result.rule();
        var about = about(result, task);
        var says = switch (about.holds()) {
            case TRUE -> wording.fill(rule.metadata().message(), rule, task);
            case FALSE -> "does not hold: " + rule.metadata().title();
            case UNKNOWN -> "cannot be told: " + rule.metadata().title();
        };
        var pointers = about.holds() == Truth.UNKNOWN
                ? because.missing(rule, about).stream().sorted().toList()
                : Basis.pointers(rule, about, facts.kinds());
        return new TaskScore.Points(rule.name(), about.holds(), worth(rule, facts), says, pointers);
    }

    private static SubjectResult about(RuleResult result, Fact task) {
        return result.subjects().stream()
                .filter(subject -> subject.subject() == task)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s says nothing about %s"
                        .formatted(result.rule().name(), task.origin().pointer())));
    }

    private static long worth(Rule rule, Facts facts) {
        var name = rule.metadata().contributes();
        return facts.of(facts.kinds().of(Parameter.class)).stream()
                .map(Parameter.class::cast)
                .filter(parameter -> parameter.name().equals(name) && parameter.value() != null)
                .map(Parameter::value)
                .map(BigDecimal::longValueExact)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: rule %s contributes %s, which is no parameter with a whole number of points; declare it in pack.yaml"
                                .formatted(rule.place(), rule.name(), name)));
    }
}
