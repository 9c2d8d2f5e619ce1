package dev.assay.adapter.files;

import dev.assay.pack.Pack;
import dev.assay.rule.Condition;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Place;
import dev.assay.rule.Rule;
import dev.assay.workflow.Step;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step as workflow.yaml declares it, and whether the rules that it names say the same. */
record StepDeclaration(Step step, Place place) {

    static List<StepDeclaration> all(YamlSection section, Problems problems) {
        var workflow = section.optionalText("id");
        var required = section.texts("requires");
        var steps = section.sections("steps", "a step").stream()
                .map(step -> read(step, String.valueOf(workflow), required, problems))
                .toList();
        checkNames(section, steps, required, problems);
        return steps;
    }

    private static StepDeclaration read(
            YamlSection section, String workflow, List<String> required, Problems problems) {
        var skill = PackDeclarations.named(section.text("skill"), section, problems);
        var optional = section.optionalFlag("optional");
        var when = section.optionalText("when");
        var rule = section.optionalText("rule");
        var step = new Step(
                skill,
                section.text("does"),
                Boolean.TRUE.equals(optional),
                when,
                required.contains(skill),
                section.texts("produces"),
                rule == null ? null : workflow + "." + rule);
        section.noMore();
        if (rule == null && !step.optional()) {
            problems.add(
                    section.place(),
                    "nothing says whether the step %s is done".formatted(skill),
                    "Add \"rule: <phase>.<name>\", or make the step optional.");
        }
        return new StepDeclaration(step, section.place());
    }

    private static void checkNames(
            YamlSection section, List<StepDeclaration> steps, List<String> required, Problems problems) {
        var seen = new HashSet<String>();
        for (var step : steps) {
            if (!seen.add(step.step().skill())) {
                problems.add(
                        step.place(),
                        "the skill %s has two steps".formatted(step.step().skill()),
                        "Join them, since facts name a step by its skill.");
            }
        }
        required.stream().filter(skill -> !seen.contains(skill)).forEach(skill -> problems.add(
                section.placeOf("requires"),
                "the workflow requires %s and has no such step".formatted(skill),
                "Add the step, or leave it out of \"requires:\"."));
    }

    /** What a plan tells people to do has to be what the rules then ask for. */
    void check(Pack pack, Problems problems) {
        if (step.rule() == null) {
            return;
        }
        var rule = pack.rules().stream().filter(one -> one.name().equals(step.rule())).findFirst().orElse(null);
        if (rule == null) {
            problems.add(
                    place,
                    "no rule is called %s".formatted(step.rule()),
                    "Write the name of a rule without the id of the workflow, such as work.discovery.");
            return;
        }
        var texts = texts(rule).collect(Collectors.toSet());
        Stream.concat(Stream.of(step.skill()), step.produces().stream())
                .filter(text -> !texts.contains(text))
                .forEach(text -> problems.add(
                        place,
                        "the rule %s never asks for \"%s\"".formatted(rule.name(), text),
                        "Ask for it in the rule, or correct the step."));
    }

    /** The texts with which a rule compares something. */
    private static Stream<String> texts(Rule rule) {
        return Patterns.of(rule).stream().flatMap(pattern -> pattern.conditions().stream()).flatMap(StepDeclaration::texts);
    }

    private static Stream<String> texts(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.of(compare.left(), compare.right()).flatMap(StepDeclaration::text);
            case Condition.Contains contains -> text(contains.element());
            case Condition.In in -> in.values().stream().flatMap(StepDeclaration::text);
            case Condition.Matches matches -> Stream.empty();
            case Condition.All all -> all.parts().stream().flatMap(StepDeclaration::texts);
            case Condition.Any any -> any.parts().stream().flatMap(StepDeclaration::texts);
            case Condition.Negation negation -> texts(negation.part());
        };
    }

    private static Stream<String> text(Operand operand) {
        return operand instanceof Operand.Literal literal && literal.value() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }
}
