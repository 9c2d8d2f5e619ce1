package dev.assay.pack;

import dev.assay.fact.Answer;
import dev.assay.fact.Parameter;
import dev.assay.fact.Policy;
import dev.assay.fact.ValueType;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;

/** By what a requirement is decided: by facts, or by somebody's word only. Counted apart in every coverage. */
public enum Decided {
    /** It reads what can be seen: days, counts, points, links between facts, the state of a system. */
    BY_FACTS,
    /** It reads only an attested answer, or only that a policy is said to exist and to be followed. */
    BY_HAND;

    /** What the rule's violation reads; its subject only says to whom it applies. */
    public static Decided of(Rule rule) {
        return Patterns.of(rule).stream().skip(1).allMatch(Decided::saysLittle) ? BY_HAND : BY_FACTS;
    }

    private static boolean saysLittle(Element.Pattern pattern) {
        var kind = pattern.kind().type();
        return kind == Answer.class
                || kind == Parameter.class
                || kind == Policy.class && Reads.of(pattern).stream().allMatch(Decided::existence);
    }

    /** Whether it only asks whether the policy is there: not when it was looked at, nor what it settles. */
    private static boolean existence(Operand.Read read) {
        var type = read.field().type();
        return read.variable() != null || type.equals(ValueType.BOOL) || type.equals(ValueType.TEXT);
    }
}
