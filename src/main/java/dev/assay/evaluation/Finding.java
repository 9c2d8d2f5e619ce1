package dev.assay.evaluation;

import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.rule.Rule;
import java.util.List;

/**
 * The result of one requirement.
 *
 * @param pack         id of the pack that holds it
 * @param attested     whether it rests on somebody's recorded answer rather than on observed facts
 * @param message      what a team reads: the message of each open subject, or the title
 * @param said         what the messages name, one for each of them that is not the same; empty where it is the title
 * @param observations the values it rests on, with their pointers
 * @param missing      for insufficient evidence: JSON Pointers of unknown values, statements that are wanting
 * @param open         every subject for which it is violated, may be, or lacks its proof
 */
public record Finding(
        Rule rule,
        String pack,
        Status status,
        boolean attested,
        String message,
        List<MessageValues> said,
        List<Observation> observations,
        List<String> missing,
        List<SubjectResult> open) {

    public Finding {
        said = List.copyOf(said);
        observations = List.copyOf(observations);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }

    /** Whether it stands in the way of a go: violated, or not known to be satisfied. */
    public boolean isOpen() {
        return status == Status.NOT_SATISFIED || status == Status.INSUFFICIENT_EVIDENCE;
    }
}
