package dev.assay.evaluation;

import dev.assay.evaluation.ClockForm.Age;
import dev.assay.evaluation.ClockForm.Amount;
import dev.assay.fact.Facts;
import dev.assay.rule.Condition;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Rule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * When the results of rules can change while the facts stay as they are. Ages are the only components that a clock moves,
 * and all of one unit move alike: a comparison of ages with each other never turns, one of an age with an amount turns on
 * one day for each date and amount, and between these days every condition has one truth. What has another form may turn
 * on any day.
 */
public final class TurningPoints {

    private final Turns turns;
    private boolean anyDay;

    private TurningPoints(Turns turns) {
        this.turns = turns;
    }

    /**
     * When rules may turn.
     *
     * @param anyDay whether they may do so on any day, beside the points
     */
    public record Found(boolean anyDay, List<TurningPoint> points) {
        public Found {
            points = List.copyOf(points);
        }
    }

    /**
     * @param rules a rule and all derivations that it rests on
     * @param facts dated ({@link Facts#at}) and with the parameters of the pack in them
     * @param now   the moment for which they are dated, in the zone of the pack
     */
    public static Found of(List<Rule> rules, Facts facts, ZonedDateTime now) {
        var turning = new TurningPoints(new Turns(facts, now));
        rules.forEach(rule -> {
            var inside = turning.visit(rule.subject(), ClockForms.start(facts));
            turning.visit(rule.body(), inside);
            turning.turns.proof(rule);
        });
        return new Found(turning.anyDay, turning.turns.points());
    }

    private void visit(List<Element> elements, ClockForms outer) {
        var forms = outer;
        for (var element : elements) {
            forms = visit(element, forms);
        }
    }

    /** What is bound after it. */
    private ClockForms visit(Element element, ClockForms forms) {
        switch (element) {
            case Element.Pattern pattern -> {
                var inside = forms.enter(pattern);
                pattern.conditions().forEach(condition -> visit(condition, inside));
                return inside;
            }
            case Element.Accumulate accumulate -> {
                visit(accumulate.source(), forms);
                var after = forms.after(accumulate);
                accumulate.conditions().forEach(condition -> visit(condition, after));
                return after;
            }
            case Element.Not(var body) -> visit(body, forms);
            case Element.Exists(var body) -> visit(body, forms);
            case Element.Forall forall -> visit(forall.asNot(), forms);
            case Element.Either(var branches) -> branches.forEach(branch -> visit(branch, forms));
        }
        return forms;
    }

    private void visit(Condition condition, ClockForms forms) {
        switch (condition) {
            case Condition.Compare(var left, var operator, var right) -> {
                // Whether there is a date at all does not depend on the day.
                if (left != Operand.Literal.NONE && right != Operand.Literal.NONE) {
                    compare(forms.of(left).and(forms.of(right).negated()), operator);
                }
            }
            case Condition.In(var operand, var values) ->
                values.forEach(value -> compare(forms.of(operand).and(forms.of(value).negated()), Comparator.EQUAL));
            case Condition.Contains contains -> anyDay |= forms.of(contains.element()).readsClock();
            case Condition.Matches any -> {}
            case Condition.All(var parts) -> parts.forEach(part -> visit(part, forms));
            case Condition.Any(var parts) -> parts.forEach(part -> visit(part, forms));
            case Condition.Negation(var part) -> visit(part, forms);
        }
    }

    /** Of a difference that is compared with nothing. */
    private void compare(ClockForm difference, Comparator operator) {
        var ages = Stream.concat(difference.plus().stream(), difference.minus().stream()).toList();
        if (ages.isEmpty()) {
            return;
        }
        var hours = ages.stream().filter(age -> hours(age)).count();
        if (!difference.regular() || hours != 0 && hours != ages.size()) {
            anyDay = true;
        } else if (ages.size() == 1) {
            var up = difference.minus().isEmpty();
            difference.amounts().forEach(amount -> turns.of(
                    ages.getFirst(),
                    up ? operator : mirrored(operator),
                    new Amount(up ? amount.value().negate() : amount.value(), amount.sources())));
        } else if (difference.plus().size() != difference.minus().size() || hours != 0) {
            // Hours are rounded away from zero, so that even their difference is not quite the same on every day.
            anyDay = true;
        }
    }

    private static boolean hours(Age age) {
        return age.field().daysSince() == null;
    }

    private static Comparator mirrored(Comparator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> operator;
            case LESS -> Comparator.GREATER;
            case LESS_OR_EQUAL -> Comparator.GREATER_OR_EQUAL;
            case GREATER -> Comparator.LESS;
            case GREATER_OR_EQUAL -> Comparator.LESS_OR_EQUAL;
        };
    }
}
