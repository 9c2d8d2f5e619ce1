package dev.assay.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a condition may turn, because a limit counted from a stated date is reached or passed.
 *
 * @param day     in the zone of the pack
 * @param moment  the exact one where the limit counts hours; null where it counts days
 * @param pointer JSON Pointer of the date that it is counted from
 * @param from    that date, or moment
 * @param size    the limit, in days or hours
 * @param sources JSON Pointers of what sets the limit: parameters, other facts; empty where the rule itself does
 */
public record TurningPoint(
        LocalDate day,
        @Nullable Instant moment,
        String pointer,
        Object from,
        BigDecimal size,
        List<String> sources) {

    public TurningPoint {
        sources = List.copyOf(sources);
    }

    /** Whether its moment has come; a second late, since a limit can be met exactly and passed only after that. */
    public boolean reached(ZonedDateTime now, int secondsLate) {
        return moment == null
                ? !now.toLocalDate().isBefore(day)
                : !now.toInstant().isBefore(moment.plusSeconds(secondsLate));
    }
}
