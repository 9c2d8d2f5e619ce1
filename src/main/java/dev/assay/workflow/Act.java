package dev.assay.workflow;

import java.util.SortedMap;

/**
 * Something that somebody did to an engagement on purpose and that stays done: what comes later is worked out from the
 * acts before it, in their order.
 */
public sealed interface Act permits WorkflowAct, WaiverAct, SignOffAct {

    /** As it is written in records and answers: {@code phase-left}. */
    String type();

    /** All that it says, by name; what is not said is not there. */
    SortedMap<String, String> texts();

    /**
     * Reads an act of a type from its texts.
     *
     * @throws IllegalArgumentException when there is no such type, or a text is missing, unknown or unusable
     */
    static Act read(String type, ActTexts texts) {
        Act act = WorkflowAct.read(type, texts);
        act = act == null ? WaiverAct.read(type, texts) : act;
        act = act == null ? SignOffAct.read(type, texts) : act;
        if (act == null) {
            throw new IllegalArgumentException("there is no act of the type %s".formatted(type));
        }
        texts.mustBeUsed();
        return act;
    }
}
