package dev.assay.rule;

/** Kleene's three truth values, ordered from false to true: "and" is the least, "or" the greatest. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean certain) {
        return certain ? TRUE : FALSE;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** True or unknown. */
    public boolean possible() {
        return this != FALSE;
    }

    public boolean certain() {
        return this == TRUE;
    }
}
