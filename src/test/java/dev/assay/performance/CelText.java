package dev.assay.performance;

import dev.assay.performance.Neutral.Demand;
import dev.assay.performance.Neutral.Question;
import dev.assay.performance.Neutral.Requirement;
import dev.assay.performance.Neutral.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The made-up pack in CEL: for each requirement one expression that walks the systems and gives 2 (violated), 1
 * (unclear) or 0 for each one in its scope.
 *
 * @param unknowns whether components may be missing; else the expressions do not ask
 * @param grouped  whether the host hands the systems over by kind; else the expressions look for those of their kind
 */
record CelText(List<Question> questions, boolean unknowns, boolean grouped) {

    String expression(Requirement requirement) {
        var subjects = new ArrayList<String>();
        if (!grouped) {
            subjects.add("s.kind == '%s'".formatted(requirement.kind()));
        }
        if (requirement.scope() != null) {
            subjects.add(plain("s", requirement.scope()));
        }
        return "%s.map(s, %s%s%s ? 2 : %s)"
                .formatted(
                        grouped ? "systemsOf." + requirement.kind() : "systems",
                        String.join(" && ", subjects),
                        subjects.isEmpty() ? "" : ", ",
                        violation(requirement, true),
                        unclear(requirement));
    }

    private String unclear(Requirement requirement) {
        return unknowns ? "%s ? 1 : 0".formatted(violation(requirement, false)) : "0";
    }

    private String violation(Requirement requirement, boolean certain) {
        return Stream.concat(
                        requirement.faults().stream().map(fault -> test("s", fault, certain)),
                        requirement.asks().stream().map(asked -> bad(questions.get(asked), certain)))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    private String bad(Question question, boolean certain) {
        var wanted = question.demand() == Demand.AT_LEAST;
        // Too few for certain: even of those that may count; too many: of those that do.
        var counted = wanted != certain;
        var tests = question.tests().stream().map(test -> test("f", test, counted)).collect(Collectors.joining(" && "));
        if (question.own()) {
            tests += " && " + known("system", "f.system == s.id", counted);
        }
        var list = switch (question.kind()) {
            case "Activity" -> "activities";
            default -> question.kind().toLowerCase(java.util.Locale.ROOT) + "s";
        };
        if (question.limit() == (wanted ? 1 : 0)) {
            return "%s%s.exists(f, %s)".formatted(wanted ? "!" : "", list, tests);
        }
        return "%s.filter(f, %s).size() %s %d".formatted(list, tests, wanted ? "<" : ">", question.limit());
    }

    private String test(String fact, Test test, boolean certain) {
        return test.sure() ? plain(fact, test) : known(fact, test.field(), plain(fact, test), certain);
    }

    private String known(String field, String plain, boolean certain) {
        return known("f", field, plain, certain);
    }

    private String known(String fact, String field, String plain, boolean certain) {
        if (!unknowns) {
            return plain;
        }
        return (certain ? "(has(%s.%s) && %s)" : "(!has(%s.%s) || %s)").formatted(fact, field, plain);
    }

    private static String plain(String fact, Test test) {
        var read = fact + "." + test.field();
        var value = test.value() instanceof Number ? test.value().toString() : "'" + test.value() + "'";
        return switch (test.sign()) {
            case IS -> test.value() == Boolean.TRUE ? read : read + " == " + value;
            case IS_NOT -> "!" + read;
            case AT_MOST -> read + " <= " + value;
            case ABOVE -> read + " > " + value;
            case CONTAINS -> value + " in " + read;
        };
    }
}
