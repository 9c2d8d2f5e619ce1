package dev.assay.adapter.web;

import dev.assay.flow.DecideGate;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a dry run is asked, from the address. */
final class QuestionParameters {

    @RestQuery
    @Nullable String workflow;

    @RestQuery
    @Nullable String phase;

    @RestQuery
    @Nullable String addPacks;

    @RestQuery
    @Nullable String asOf;

    DecideGate.Question question() {
        return new DecideGate.Question(workflow, phase, packs(addPacks));
    }

    private static Set<String> packs(@Nullable String list) {
        var packs = new LinkedHashSet<String>();
        if (list != null && !list.isBlank()) {
            Arrays.stream(list.split(",")).map(String::strip).forEach(packs::add);
        }
        return packs;
    }

    /** The moment that was asked for; a day means its noon in UTC. */
    Instant moment(Clock clock) {
        return moment(asOf, clock);
    }

    static Instant moment(@Nullable String asOf, Clock clock) {
        if (asOf == null) {
            return clock.instant();
        }
        try {
            return asOf.length() == "2026-11-01".length()
                    ? LocalDate.parse(asOf).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                    : Instant.parse(asOf);
        } catch (DateTimeException e) {
            throw new Rejected(
                    ProblemCode.BAD_REQUEST, "asOf is no moment; write 2026-11-01 or 2026-11-01T09:00:00Z.");
        }
    }
}
