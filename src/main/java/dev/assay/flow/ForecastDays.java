package dev.assay.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The moments a forecast looks at: the first one, then noon UTC of every day that follows, as {@code --as-of DAY} does. */
final class ForecastDays {

    /** Ten years: beyond that nobody's rules stay what they are. */
    private static final int MOST = 3660;

    private final List<Instant> moments = new ArrayList<>();

    /** @throws WrongQuestion when the last day lies before the first moment, or too far behind it */
    ForecastDays(Instant now, LocalDate until) {
        var first = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (until.isBefore(first) || until.isAfter(first.plusDays(MOST))) {
            throw new WrongQuestion(
                    WrongQuestion.Part.UNTIL,
                    "a forecast from %s until %s cannot be made; name a last day between %s and %s"
                            .formatted(first, until, first, first.plusDays(MOST)));
        }
        moments.add(now);
        first.datesUntil(until.plusDays(1))
                .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .filter(noon -> noon.isAfter(now))
                .forEach(moments::add);
    }

    int size() {
        return moments.size();
    }

    Instant at(int index) {
        return moments.get(index);
    }

    LocalDate day(int index, ZoneId zone) {
        return LocalDate.ofInstant(moments.get(index), zone);
    }

    /** The first of these moments at which something has come that stays; their number when it has not come by then. */
    int first(ZoneId zone, Predicate<ZonedDateTime> come) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (come.test(moments.get(middle).atZone(zone))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
