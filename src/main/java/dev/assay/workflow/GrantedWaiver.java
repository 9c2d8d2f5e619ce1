package dev.assay.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that was granted here and not withdrawn: what a recorded decision gets as an input next to the facts.
 *
 * @param id          of the waiver
 * @param decision    digest of the stored decision from whose open requirement it was asked for
 * @param requirement id of the requirement that stays open
 * @param subject     id of the fact it is about; null when it is about every subject
 * @param until       last day it holds, in the zone of the pack that holds the requirement
 */
public record GrantedWaiver(
        String id,
        String decision,
        String requirement,
        @Nullable String subject,
        String reason,
        String compensatingMeasure,
        String requestedBy,
        String grantedBy,
        Instant grantedAt,
        LocalDate until) {

    /** Whether it counts at this moment; it never counts before it was granted or after its last day. */
    public boolean inForce(ZonedDateTime moment) {
        return !moment.toInstant().isBefore(grantedAt)
                && !moment.toLocalDate().isAfter(until)
                && !grantedBy.equals(requestedBy);
    }

    CountedWaiver counted(ZonedDateTime moment) {
        var day = LocalDate.ofInstant(grantedAt, moment.getZone());
        return new CountedWaiver(
                id, requirement, subject, reason, compensatingMeasure, requestedBy, grantedBy, day, until, null);
    }
}
