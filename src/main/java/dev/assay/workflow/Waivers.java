package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Unknown;
import dev.assay.fact.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a submission that are in force: with a reason, asked for by one person, accepted by another, not
 * before the day of acceptance and not after the last day.
 */
public final class Waivers {

    private final Facts facts;
    private final List<Waiver> inForce;

    /** @param facts with the ages of the day worked out */
    public Waivers(Facts facts) {
        this.facts = facts;
        this.inForce = facts.of(facts.kinds().of(Waiver.class)).stream()
                .map(Waiver.class::cast)
                .filter(Waivers::inForce)
                .toList();
    }

    /** Whether a waiver counts on the day for which its ages were worked out. */
    static boolean inForce(Waiver waiver) {
        return waiver.reason() != null
                && waiver.requestedBy() != null
                && waiver.approvedBy() != null
                && !waiver.approvedBy().equals(waiver.requestedBy())
                && waiver.ageInDays() != null
                && waiver.ageInDays() >= 0
                && waiver.daysSinceUntil() != null
                && waiver.daysSinceUntil() <= 0;
    }

    /** The waiver that covers every open subject of a finding, or null. */
    public @Nullable Waiver over(Finding finding) {
        var about = inForce.stream()
                .filter(waiver -> waiver.requirement().equals(finding.rule().name()))
                .toList();
        var whole = about.stream().filter(this::everySubject).findFirst();
        if (whole.isPresent() || finding.open().isEmpty() || about.isEmpty()) {
            return whole.orElse(null);
        }
        var all = finding.open().stream().allMatch(open -> about.stream().anyMatch(waiver -> covers(waiver, open)));
        return all ? about.getFirst() : null;
    }

    private boolean everySubject(Waiver waiver) {
        var field = facts.kinds().of(Waiver.class).field("subject");
        return field != null && field.read(waiver) == null;
    }

    private boolean covers(Waiver waiver, SubjectResult open) {
        return waiver.subject() != null && waiver.subject().equals(id(open.subject()));
    }

    private @Nullable String id(Fact fact) {
        var field = facts.kinds().of(fact).field("id");
        var value = field == null ? null : field.read(fact);
        return value == null || value == Unknown.UNKNOWN ? null : value.toString();
    }
}
