package dev.assay.performance;

import dev.assay.performance.Neutral.Demand;
import dev.assay.performance.Neutral.Question;
import dev.assay.performance.Neutral.Requirement;
import dev.assay.performance.Neutral.Sign;
import dev.assay.performance.Neutral.Test;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The made-up pack in the style usual with Drools: for each requirement one rule for "not applicable", one for
 * "satisfied", and one for "violated" and one for "insufficient" for its own conditions and for each question. What is
 * not told is {@code null}. Of several verdicts on one system the worst counts.
 */
final class PureDrl {

    private final StringBuilder text = new StringBuilder("""
            package pure;
            import dev.assay.fact.*;
            import dev.assay.performance.PureVerdicts;
            global PureVerdicts verdicts;

            """);
    private final List<Question> questions;
    private int rules;

    private PureDrl(List<Question> questions) {
        this.questions = questions;
    }

    static String text(Neutral pack) {
        var drl = new PureDrl(pack.questions());
        pack.requirements().forEach(drl::requirement);
        return drl.text.toString();
    }

    private void requirement(Requirement requirement) {
        var number = requirement.number();
        var subject = NeutralDrl.subject(requirement);
        var system = "$s : System( %s )".formatted(subject);
        rule("not System( %s )".formatted(subject), "verdicts.notApplicable( %d );".formatted(number));
        if (!requirement.faults().isEmpty()) {
            var faulty = join(requirement.faults().stream().map(PureDrl::faulty), " || ");
            var untold = join(requirement.faults().stream().map(fault -> fault.field() + " == null"), " || ");
            rule("$s : System( %s, %s )".formatted(subject, faulty), "verdicts.violated( %d, $s );".formatted(number));
            rule("$s : System( %s, %s )".formatted(subject, untold), "verdicts.insufficient( %d, $s );".formatted(number));
        }
        for (int asked : requirement.asks()) {
            var question = questions.get(asked);
            rule(system + "\n    " + bad(question, true, "$a"), "verdicts.violated( %d, $s );".formatted(number));
            var maybe = bad(question, false, "$a") + "\n    " + good(question, true, "$b");
            rule(system + "\n    " + maybe, "verdicts.insufficient( %d, $s );".formatted(number));
        }
        var kept = requirement.faults().stream().map(fault -> ", " + kept(fault)).collect(Collectors.joining());
        var asks = requirement.asks().stream()
                .map(asked -> "\n    " + good(questions.get(asked), false, "$n" + asked))
                .collect(Collectors.joining());
        rule("$s : System( %s%s )%s".formatted(subject, kept, asks), "verdicts.satisfied( %d, $s );".formatted(number));
    }

    private void rule(String when, String then) {
        text.append("rule \"pure %d\"\nwhen\n    %s\nthen\n    %s\nend\n\n".formatted(++rules, when, then));
    }

    /** The bad answer: certainly, or possibly. */
    private static String bad(Question question, boolean certain, String count) {
        var few = question.demand() == Demand.AT_LEAST;
        return count(pattern(question, few != certain), few ? "<" : ">", question.limit(), count);
    }

    /** The opposite of the bad answer that is certain, or of the one that is possible. */
    private static String good(Question question, boolean certain, String count) {
        var few = question.demand() == Demand.AT_LEAST;
        return count(pattern(question, few != certain), few ? ">=" : "<=", question.limit(), count);
    }

    private static String count(String pattern, String sign, int limit, String count) {
        if (limit == (sign.equals("<") || sign.equals(">=") ? 1 : 0)) {
            return (sign.startsWith(">") ? "exists " : "not ") + pattern;
        }
        return "accumulate( %s; %s : count(); %s %s %d )".formatted(pattern, count, count, sign, limit);
    }

    private static String pattern(Question question, boolean certain) {
        var own = certain ? ", system == $s.id" : ", ( system == null || system == $s.id )";
        return "%s( %s%s )"
                .formatted(
                        question.kind(),
                        join(question.tests().stream().map(test -> met(test, certain)), ", "),
                        question.own() ? own : "");
    }

    private static String met(Test test, boolean certain) {
        var met = faulty(test);
        return certain || test.sure() ? met : "( %s == null || %s )".formatted(test.field(), met);
    }

    /** Certainly met: a comparison with {@code null} never is, but for "is not". */
    private static String faulty(Test test) {
        return test.sign() == Sign.IS_NOT ? test.field() + " == false" : NeutralDrl.condition(test);
    }

    /** Certainly not met. */
    private static String kept(Test test) {
        return switch (test.sign()) {
            case IS_NOT -> test.field() + " == true";
            case ABOVE -> "%s <= %s".formatted(test.field(), test.value());
            default -> "%s != null, %s != %s".formatted(test.field(), test.field(), NeutralDrl.literal(test.value()));
        };
    }

    private static String join(Stream<String> parts, String between) {
        return parts.collect(Collectors.joining(between));
    }
}
