package dev.assay.performance;

import dev.assay.performance.Neutral.Demand;
import dev.assay.performance.Neutral.Question;
import dev.assay.performance.Neutral.Requirement;
import dev.assay.performance.Neutral.Sign;
import dev.assay.performance.Neutral.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The made-up pack as an officer writes it: one rule for each requirement, which says when it is violated. */
final class NeutralDrl {

    private NeutralDrl() {}

    /** The text of the pack. */
    static String text(Neutral pack) {
        var text = new StringBuilder("package neutral;\nimport dev.assay.fact.*;\n\n");
        for (var requirement : pack.requirements()) {
            text.append("rule \"neutral.r%d\"\n".formatted(requirement.number()))
                    .append("    @control(\"c%d\") @severity(\"blocking\")\n".formatted(requirement.number()))
                    .append("    @title(\"Requirement %d is kept\")\n".formatted(requirement.number()))
                    .append("    @message(\"{$s.name} breaks requirement %d\")\n".formatted(requirement.number()))
                    .append("    @remedy(\"Do what requirement %d asks for.\")\n".formatted(requirement.number()))
                    .append("when\n    $s : System( %s )\n    %s\nthen\nend\n\n"
                            .formatted(subject(requirement), violation(requirement, pack.questions())));
        }
        return text.toString();
    }

    static String subject(Requirement requirement) {
        var kind = "kind == SystemKind." + requirement.kind();
        return requirement.scope() == null ? kind : kind + ", " + condition(requirement.scope());
    }

    private static String violation(Requirement requirement, List<Question> questions) {
        var ways = new ArrayList<String>();
        if (!requirement.faults().isEmpty()) {
            var faults = requirement.faults().stream().map(NeutralDrl::condition).collect(Collectors.joining(" || "));
            ways.add("System( this == $s, %s )".formatted(faults));
        }
        requirement.asks().forEach(asked -> ways.add(bad(questions.get(asked), "$n" + asked)));
        return ways.size() == 1 ? ways.getFirst() : "( " + String.join("\n        or ", ways) + " )";
    }

    private static String bad(Question question, String count) {
        var about = question.own() ? ", system == $s.id" : "";
        var tests = question.tests().stream().map(NeutralDrl::condition).collect(Collectors.joining(", "));
        return bad(question, "%s( %s%s )".formatted(question.kind(), tests, about), count);
    }

    /**
     * The bad answer to a question, over the facts of this pattern.
     *
     * @param count name of the variable for their number
     */
    static String bad(Question question, String pattern, String count) {
        var wanted = question.demand() == Demand.AT_LEAST;
        if (wanted && question.limit() == 1) {
            return "not " + pattern;
        }
        if (!wanted && question.limit() == 0) {
            return "exists " + pattern;
        }
        return "accumulate( %s; %s : count(); %s %s %d )"
                .formatted(pattern, count, count, wanted ? "<" : ">", question.limit());
    }

    static String condition(Test test) {
        return "%s %s %s".formatted(test.field(), sign(test.sign()), literal(test.value()));
    }

    static String sign(Sign sign) {
        return switch (sign) {
            case IS -> "==";
            case IS_NOT -> "!=";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case CONTAINS -> "contains";
        };
    }

    static String literal(Object value) {
        return switch (value) {
            case String text -> '"' + text + '"';
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            default -> value.toString();
        };
    }
}
