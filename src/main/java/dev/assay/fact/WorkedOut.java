package dev.assay.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out the components of a fact that are never stated: {@link DaysSince}, {@link HoursSince}, {@link CountOf}, {@link PercentOf}. */
final class WorkedOut {

    private static final int PERCENT_DIGITS = 2;
    private static final int HOUR_DIGITS = 6;
    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(Duration.ofHours(1).toMillis());

    private final FactKind kind;
    private final Fact fact;
    private final ZonedDateTime now;

    private WorkedOut(FactKind kind, Fact fact, ZonedDateTime now) {
        this.kind = kind;
        this.fact = fact;
        this.now = now;
    }

    /** The fact as it is at this moment, in the zone of the law. */
    static Fact at(ZonedDateTime now, FactKind kind, Fact fact) {
        return kind.worksOut() ? new WorkedOut(kind, fact, now).fact() : fact;
    }

    private Fact fact() {
        var origin = fact.origin();
        var values = new @Nullable Object[kind.fields().size()];
        var unknown = ComponentSet.NONE;
        for (var field : kind.fields()) {
            var value = field.workedOut() ? value(field) : field.read(fact);
            unknown = value == Unknown.UNKNOWN ? unknown.with(field.index()) : unknown;
            values[field.index()] = value == Unknown.UNKNOWN ? null : value;
        }
        return kind.make(values, origin.with(unknown));
    }

    private @Nullable Object value(Field field) {
        if (field.percentOf() instanceof PercentOf of) {
            return percent(of);
        }
        var from = source(field, field.workedOutFrom().getFirst());
        return switch (from) {
            case null -> null;
            case Set<?> names -> Long.valueOf(names.size());
            case LocalDate day -> ChronoUnit.DAYS.between(start(field, day), now.toLocalDate());
            case Instant moment -> hours(moment);
            default -> Unknown.UNKNOWN;
        };
    }

    private static LocalDate start(Field field, LocalDate day) {
        return field.sinceEndOfYear() ? day.with(TemporalAdjusters.lastDayOfYear()) : day;
    }

    /** Rounded away from zero: not a millisecond of a passed period is lost, nor of one to come. */
    private BigDecimal hours(Instant moment) {
        var millis = BigDecimal.valueOf(Duration.between(moment, now.toInstant()).toMillis());
        return millis.divide(MILLIS_PER_HOUR, HOUR_DIGITS, RoundingMode.UP);
    }

    /** Unknown where nothing can be said: one of both is unknown, below 0, or the part is larger than it can be. */
    private @Nullable Object percent(PercentOf of) {
        var part = source(null, of.part());
        if (part == null) {
            return null;
        }
        if (!(number(part) instanceof BigDecimal some && number(source(null, of.whole())) instanceof BigDecimal all)
                || some.signum() < 0
                || all.signum() < 0
                || some.compareTo(all) > 0 && (all.signum() == 0 || !of.mayExceed())) {
            return Unknown.UNKNOWN;
        }
        return all.signum() == 0
                ? BigDecimal.ZERO
                : some.movePointRight(2).divide(all, PERCENT_DIGITS, of.mayExceed() ? RoundingMode.UP : RoundingMode.DOWN);
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case Long whole -> BigDecimal.valueOf(whole);
            case BigDecimal decimal -> decimal;
            case null, default -> null;
        };
    }

    private @Nullable Object source(@Nullable Field counted, String name) {
        var source = kind.field(name);
        if (source == null) {
            throw new IllegalStateException("%s works out %s from %s, which is not there".formatted(kind, counted, name));
        }
        return source.read(fact);
    }
}
