package dev.assay.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that was asked for here, and what became of it.
 *
 * @param decision    id of the decision in which the requirement is open
 * @param digest      of that stored decision
 * @param subject     id of the fact it is about; null when it is about every subject
 * @param until       last day it is to hold
 * @param granted     null unless it was granted
 * @param ended       that it was refused or withdrawn; null when neither
 */
public record RecordedWaiver(
        String id,
        String decision,
        String digest,
        String requirement,
        @Nullable String subject,
        String reason,
        String compensatingMeasure,
        LocalDate until,
        String requestedBy,
        Instant requestedAt,
        @Nullable Granted granted,
        @Nullable Ended ended) {

    /** That an approver accepted it. */
    public record Granted(String by, Instant at) {}

    /** That an approver refused it, or that somebody took it back before or after that. */
    public record Ended(Standing as, String by, Instant at, String reason) {}

    /** How it stands. */
    public enum Standing {
        REQUESTED,
        GRANTED,
        /** Its last day has passed, whether or not it was granted. */
        EXPIRED,
        REFUSED,
        WITHDRAWN;

        /** As it is written in answers: {@code granted}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param today where days are counted; service answers count them in UTC */
    public Standing standing(LocalDate today) {
        if (ended != null) {
            return ended.as();
        }
        if (today.isAfter(until)) {
            return Standing.EXPIRED;
        }
        return granted == null ? Standing.REQUESTED : Standing.GRANTED;
    }

    /** Days to its last one; negative when that has passed. */
    public long endsInDays(LocalDate today) {
        return ChronoUnit.DAYS.between(today, until);
    }

    /** Whether it counts today and its end has to be announced. */
    public boolean endsSoon(LocalDate today, WaiverTerms terms) {
        return standing(today) == Standing.GRANTED && endsInDays(today) <= terms.warnDays();
    }

    /** As an input of decisions; null unless it was granted and nobody took it back. */
    public @Nullable GrantedWaiver inForce() {
        return granted == null || ended != null
                ? null
                : new GrantedWaiver(
                        id, digest, requirement, subject, reason, compensatingMeasure, requestedBy, granted.by(),
                        granted.at(), until);
    }

    /** The day that counts for what is asked of the service. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    RecordedWaiver granted(Granted by) {
        return with(by, ended);
    }

    RecordedWaiver ended(Ended by) {
        return with(granted, by);
    }

    private RecordedWaiver with(@Nullable Granted accepted, @Nullable Ended over) {
        return new RecordedWaiver(
                id, decision, digest, requirement, subject, reason, compensatingMeasure, until, requestedBy, requestedAt,
                accepted, over);
    }
}
