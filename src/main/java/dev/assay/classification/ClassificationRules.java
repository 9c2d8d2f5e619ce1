package dev.assay.classification;

import dev.assay.fact.FactKind;
import dev.assay.fact.Workflow;
import dev.assay.fact.WorkflowStep;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rules sorted by what they contribute to; refuses what it does not know, so that a slip cannot hide a criterion. */
final class ClassificationRules {

    /** What rules about steps can contribute to. */
    enum StepQuestion {
        IDEMPOTENT("idempotent-step"),
        COMPENSATED("compensated-step"),
        LOGGED("logged-compensation");

        private final String word;

        StepQuestion(String word) {
            this.word = word;
        }
    }

    private final Map<Rule, WorkflowClass> criteria = new HashMap<>();
    private final Map<Rule, StepQuestion> steps = new HashMap<>();

    /** @throws IllegalArgumentException when a rule contributes to nothing known, or a class has no criterion */
    ClassificationRules(List<Rule> rules) {
        rules.stream().filter(rule -> rule.purpose() == Rule.Purpose.CONTRIBUTION).forEach(this::sort);
        var without = Arrays.stream(WorkflowClass.values())
                .filter(one -> !criteria.containsValue(one))
                .map(WorkflowClass::word)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new IllegalArgumentException(
                    "no rule contributes to %s; without criteria a class would be given or refused for nothing: add a rule with @contributes(\"...\")"
                            .formatted(without));
        }
    }

    /** The rules that speak for a class, with that class. */
    Map<Rule, WorkflowClass> criteria() {
        return criteria;
    }

    boolean asks(Rule rule, StepQuestion question) {
        return steps.get(rule) == question;
    }

    private void sort(Rule rule) {
        var word = String.valueOf(rule.metadata().contributes());
        var workflowClass = WorkflowClass.named(word);
        if (workflowClass.isPresent()) {
            mustBeAbout(rule, Workflow.class);
            criteria.put(rule, workflowClass.get());
            return;
        }
        if (Adoptions.isAsked(word)) {
            mustBeAbout(rule, Workflow.class);
            return;
        }
        var question = Arrays.stream(StepQuestion.values())
                .filter(one -> one.word.equals(word))
                .findFirst()
                .orElseThrow(() -> unknownWord(rule, word));
        mustBeAbout(rule, WorkflowStep.class);
        steps.put(rule, question);
    }

    private static void mustBeAbout(Rule rule, Class<?> type) {
        FactKind kind = rule.subject().kind();
        var everyWorkflow = type != Workflow.class || rule.subject().conditions().isEmpty();
        if (kind.type() != type || !everyWorkflow) {
            throw new IllegalArgumentException(
                    "%s: the first pattern of rule %s must be %s; put further conditions into a second pattern with this == ..."
                            .formatted(
                                    rule.place(),
                                    rule.name(),
                                    type == Workflow.class ? "Workflow() without conditions" : "a WorkflowStep"));
        }
    }

    private static IllegalArgumentException unknownWord(Rule rule, String word) {
        var known = new ArrayList<String>();
        Arrays.stream(WorkflowClass.values()).map(WorkflowClass::word).forEach(known::add);
        Arrays.stream(StepQuestion.values()).map(question -> question.word).forEach(known::add);
        known.add(Adoptions.PREREQUISITE);
        Arrays.stream(Adoption.Wave.values()).map(Adoption.Wave::contribution).forEach(known::add);
        return new IllegalArgumentException("%s: rule %s contributes to %s, which classification does not know; write one of %s"
                .formatted(rule.place(), rule.name(), word, String.join(", ", known)));
    }
}
