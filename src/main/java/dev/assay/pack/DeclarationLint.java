package dev.assay.pack;

import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Place;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that parameters and questions are declared where they are read, read as what they are, and read at all. */
final class DeclarationLint {

    private final Pack pack;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    private DeclarationLint(Pack pack) {
        this.pack = pack;
    }

    static List<PackProblem> check(Pack pack) {
        var lint = new DeclarationLint(pack);
        for (var rule : pack.rules()) {
            Patterns.of(rule).forEach(lint::check);
            lint.checkProof(rule);
        }
        lint.checkUnread();
        return lint.problems;
    }

    private void check(Element.Pattern pattern) {
        switch (pattern.kind().drlName()) {
            case "Parameter" -> checkParameter(pattern);
            case "Answer" -> checkAnswer(pattern);
            default -> {}
        }
    }

    private void checkParameter(Element.Pattern pattern) {
        var name = named(pattern, "name");
        if (name == null) {
            add(pattern.place(), "this pattern does not say which parameter it reads",
                    "Write Parameter( name == \"%s.<name>\", $value : value ).".formatted(pack.id()));
            return;
        }
        read.add(name);
        var parameter = pack.parameter(name);
        if (parameter == null) {
            add(pattern.place(), "%s is not declared by this pack".formatted(name),
                    "Declare it under parameters, without the prefix \"%s.\", or correct the name.".formatted(pack.id()));
            return;
        }
        var wrong = parameter.number() == null ? "value" : "text";
        if (touches(pattern, wrong)) {
            add(pattern.place(), "%s has no %s".formatted(name, wrong),
                    "Read its %s.".formatted(parameter.number() == null ? "text" : "value"));
        }
    }

    private void checkAnswer(Element.Pattern pattern) {
        var id = named(pattern, "question");
        if (id == null) {
            add(pattern.place(), "this pattern does not say which question it reads the answer of",
                    "Write Answer( question == \"%s.<name>\", ... ).".formatted(pack.id()));
            return;
        }
        read.add(id);
        var question = pack.question(id);
        if (question == null) {
            add(pattern.place(), "the question %s is not declared by this pack".formatted(id),
                    "Declare it under questions, without the prefix \"%s.\", or correct the id.".formatted(pack.id()));
            return;
        }
        for (var type : Question.Type.values()) {
            if (type != question.type() && touches(pattern, type.component())) {
                add(pattern.place(),
                        "%s is a question of type %s; its answer has no %s"
                                .formatted(id, question.type().written(), type.component()),
                        "Read its component %s.".formatted(question.type().component()));
            }
        }
    }

    private void checkProof(Rule rule) {
        var proof = rule.metadata().evidence();
        if (proof == null) {
            return;
        }
        read.add(proof.maximumAgeParameter());
        var parameter = pack.parameter(proof.maximumAgeParameter());
        if (parameter == null || parameter.number() == null) {
            add(rule.place(), "@evidence names %s, which is no parameter of this pack with a number of days"
                    .formatted(proof.maximumAgeParameter()), "Declare it under parameters, or correct the name.");
        }
    }

    private void checkUnread() {
        for (var parameter : pack.parameters()) {
            if (!read.contains(parameter.name())) {
                add(parameter.place(), "no rule reads the parameter " + parameter.name(),
                        "Remove it, or use it in the rule that it is for.");
            }
        }
        for (var question : pack.questions()) {
            if (!read.contains(question.id())) {
                add(question.place(), "no rule reads the answer to " + question.id(),
                        "Remove the question, or use it in the rule that it is for.");
            }
        }
    }

    private static @Nullable String named(Element.Pattern pattern, String field) {
        for (var condition : pattern.conditions()) {
            if (condition instanceof Condition.Compare(Operand.Read left, var operator, Operand.Literal right)
                    && operator == Condition.Comparator.EQUAL
                    && left.variable() == null
                    && left.field().name().equals(field)
                    && right.value() instanceof String text) {
                return text;
            }
        }
        return null;
    }

    private static boolean touches(Element.Pattern pattern, String field) {
        return Reads.of(pattern).stream()
                .anyMatch(read -> read.variable() == null && read.field().name().equals(field));
    }

    private void add(Place place, String message, String wayOut) {
        problems.add(new PackProblem(place, message, wayOut));
    }
}
