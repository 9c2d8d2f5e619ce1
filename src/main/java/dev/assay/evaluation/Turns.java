package dev.assay.evaluation;

import dev.assay.evaluation.ClockForm.Age;
import dev.assay.evaluation.ClockForm.Amount;
import dev.assay.fact.Fact;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts limits from the dates that are stated. */
final class Turns {

    private static final BigDecimal MILLIS_PER_HOUR = BigDecimal.valueOf(Duration.ofHours(1).toMillis());

    private final Facts facts;
    private final ZonedDateTime now;
    private final Set<TurningPoint> points = new LinkedHashSet<>();

    /** @param now the moment for which the facts are dated */
    Turns(Facts facts, ZonedDateTime now) {
        this.facts = facts;
        this.now = now;
    }

    List<TurningPoint> points() {
        return List.copyOf(points);
    }

    /** Notes when an age compares otherwise with a limit than before, for every fact of its kind. */
    void of(Age age, Comparator operator, Amount limit) {
        for (var fact : facts.of(age.kind())) {
            var value = age.field().read(fact);
            if (value instanceof Long days) {
                var start = now.toLocalDate().minusDays(days);
                turns(operator, limit.value()).forEach(after ->
                        add(age, fact, new Turn(start.plusDays(after), null), limit));
            } else if (value instanceof BigDecimal) {
                var moment = from(age, fact) instanceof Instant start ? start.plusMillis(millis(limit.value())) : null;
                if (moment != null) {
                    add(age, fact, new Turn(moment.atZone(now.getZone()).toLocalDate(), moment), limit);
                }
            }
        }
    }

    private record Turn(LocalDate day, @Nullable Instant moment) {}

    private void add(Age age, Fact fact, Turn turn, Amount limit) {
        var source = Objects.requireNonNull(ClockForms.source(age.kind(), age.field()));
        points.add(new TurningPoint(
                turn.day(), turn.moment(), FactPath.of(fact, source), from(age, fact), limit.value(), limit.sources()));
    }

    private static Object from(Age age, Fact fact) {
        var source = Objects.requireNonNull(ClockForms.source(age.kind(), age.field()));
        return Objects.requireNonNull(source.read(fact));
    }

    /** The ages from which on the comparison has another truth than the day before. */
    private static Set<Long> turns(Comparator operator, BigDecimal limit) {
        var reached = limit.setScale(0, RoundingMode.CEILING).longValueExact();
        var passed = limit.setScale(0, RoundingMode.FLOOR).longValueExact() + 1;
        return switch (operator) {
            case LESS, GREATER_OR_EQUAL -> Set.of(reached);
            case LESS_OR_EQUAL, GREATER -> Set.of(passed);
            case EQUAL, NOT_EQUAL -> reached == passed ? Set.of(passed) : Set.of(reached, passed);
        };
    }

    private static long millis(BigDecimal hours) {
        return hours.multiply(MILLIS_PER_HOUR).longValue();
    }

    /** Proof begins to count on its day, grows too old, or comes to its end. */
    void proof(Rule rule) {
        var proof = rule.metadata().evidence();
        var kind = proof == null ? null : facts.kinds().byName(proof.fact());
        if (proof == null || kind == null) {
            return;
        }
        var age = kind.field(ProofCheck.AGE);
        var end = kind.field(ProofCheck.END);
        if (age != null) {
            of(new Age(kind, age), Comparator.GREATER_OR_EQUAL, new Amount(BigDecimal.ZERO, List.of()));
            most(proof.maximumAgeParameter()).forEach(most -> of(new Age(kind, age), Comparator.GREATER, most));
        }
        if (end != null) {
            of(new Age(kind, end), Comparator.GREATER, new Amount(BigDecimal.ZERO, List.of()));
        }
    }

    private List<Amount> most(String parameter) {
        var found = new ArrayList<Amount>();
        for (var fact : facts.of(facts.kinds().of(Parameter.class))) {
            if (fact instanceof Parameter one && one.name().equals(parameter) && one.value() != null) {
                found.add(new Amount(one.value(), List.of(one.origin().pointer())));
            }
        }
        return found;
    }
}
