package dev.assay.pack;

import dev.assay.fact.Answer;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.Policy;
import dev.assay.fact.ValueType;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import java.util.stream.Stream;

/** By what a requirement is decided: by facts, or by somebody's word only. Counted apart in every coverage. */
public enum Decided {
    /** It reads what can be seen: days, counts, points, links between facts, the state of a system. */
    BY_FACTS,
    /** It reads only an attested answer, what somebody judged, or that a policy is said to exist and to be followed. */
    BY_HAND;

    /** What the rule's violation reads; its subject only says to whom it applies. */
    public static Decided of(Rule rule) {
        var violation = Patterns.of(rule).stream().skip(1).toList();
        return violation.stream().allMatch(Decided::saysLittle) && !violation.stream().allMatch(Decided::joins)
                ? BY_HAND
                : BY_FACTS;
    }

    private static boolean saysLittle(Element.Pattern pattern) {
        var kind = pattern.kind().type();
        return kind == Answer.class
                || kind == Parameter.class
                || kind == Policy.class && own(pattern).allMatch(Decided::existence)
                || own(pattern).allMatch(field -> field.judged() || links(field));
    }

    private static Stream<Field> own(Element.Pattern pattern) {
        return Reads.of(pattern).stream().filter(read -> read.variable() == null).map(Operand.Read::field);
    }

    /** Whether it only finds the fact that belongs to another. */
    private static boolean joins(Element.Pattern pattern) {
        return pattern.kind().type() != Parameter.class && own(pattern).allMatch(Decided::links);
    }

    private static boolean links(Field field) {
        return field.refersTo() != null || field.name().equals("id");
    }

    /** Whether it only asks whether the policy is there: not when it was looked at, nor what it settles. */
    private static boolean existence(Field field) {
        return field.type().equals(ValueType.BOOL) || field.type().equals(ValueType.TEXT);
    }
}
