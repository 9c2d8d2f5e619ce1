package dev.assay.rule;

import java.util.List;

/** One test on the facts in hand. {@code not contains}, {@code not in} are a {@link Negation} around the test. */
public sealed interface Condition {

    /** {@code == != < <= > >=}. With "stated none" only {@code ==} and {@code !=} can hold. */
    record Compare(Operand left, Comparator operator, Operand right) implements Condition {}

    /** {@code set contains element}, or written the other way round {@code element memberOf set}. */
    record Contains(Operand set, Operand element, boolean elementFirst) implements Condition {}

    /** {@code operand in ( a, b )}. */
    record In(Operand operand, List<Operand.Literal> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    /** The whole text matches the regular expression (RE2 syntax, linear time). */
    record Matches(Operand operand, String regex) implements Condition {}

    /** All of them; at least two. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of them; at least two. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Not this one. */
    record Negation(Condition part) implements Condition {}

    /** The six comparisons. */
    enum Comparator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** As written in DRL. */
        public String sign() {
            return sign;
        }
    }
}
