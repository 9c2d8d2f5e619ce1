package dev.assay.workflow;

import java.util.List;

/**
 * One stage of a workflow; it ends with a gate.
 *
 * @param id         also the name of the rule file with its gate criteria
 * @param ownerRole  role that answers for it
 * @param entry      what has to be there before it begins, in sentences
 * @param needsPacks packs whose requirements are judged at its gate whether or not the selection rules choose them
 * @param signOffs   whose signatures its gate decision needs before the phase is left
 */
public record Phase(
        String id,
        String title,
        String ownerRole,
        List<String> entry,
        List<String> needsPacks,
        List<SignOffDemand> signOffs) {

    public Phase {
        entry = List.copyOf(entry);
        needsPacks = List.copyOf(needsPacks);
        signOffs = List.copyOf(signOffs);
    }

    /** The rule file with the conditions under which it begins, where they are rules. */
    public String entryTopic() {
        return id + "-entry";
    }
}
