package dev.assay.classification;

import dev.assay.fact.ValueType;
import dev.assay.fact.WorkflowLabel;
import java.util.Arrays;
import java.util.Optional;

/** The runtime that a workflow needs, from the least to the most demanding. */
public enum WorkflowClass {
    /** A synchronous call or one task is enough. */
    SHORT_LIVED_LOCAL,
    /** A chain of tasks. */
    MEDIUM_LIVED_ORCHESTRATED,
    /** A durable engine, such as Temporal. */
    LONG_LIVED_DURABLE;

    /** As written in rules, JSON and reports: {@code long-lived-durable}. */
    public String word() {
        return ValueType.Choice.jsonName(this);
    }

    /** The class written so, if it is one. */
    public static Optional<WorkflowClass> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static WorkflowClass of(WorkflowLabel label) {
        return switch (label) {
            case SHORT_LIVED_LOCAL -> SHORT_LIVED_LOCAL;
            case MEDIUM_LIVED_ORCHESTRATED -> MEDIUM_LIVED_ORCHESTRATED;
            case LONG_LIVED_DURABLE -> LONG_LIVED_DURABLE;
        };
    }
}
