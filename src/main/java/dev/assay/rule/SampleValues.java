package dev.assay.rule;

import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of components that tell apart all that rules can tell apart when they compare each with fixed values only: every
 * such value, one beside it on either side, and one that is none of them.
 */
final class SampleValues {

    private static final int MOST_ELEMENTS = 5;

    private final Map<Field, Set<Object>> compared = new LinkedHashMap<>();

    /** Notes that a rule reads a component, and the value it compares it with; null when it only asks whether it is there. */
    void note(Field field, @Nullable Object value) {
        var values = compared.computeIfAbsent(field, any -> new LinkedHashSet<>());
        if (value != null) {
            values.add(value);
        }
    }

    Set<Field> fields() {
        return compared.keySet();
    }

    /** The samples of each component; empty when there are too many to try. */
    List<@Nullable Object> of(Field field) {
        var known = compared.getOrDefault(field, Set.of());
        var samples = new ArrayList<@Nullable Object>(samples(field.type(), known));
        if (field.mayBeNone() || field.workedOut()) {
            samples.add(null);
        }
        return samples;
    }

    private static List<Object> samples(ValueType type, Set<Object> known) {
        return switch (type) {
            case ValueType.Bool any -> List.of(true, false);
            case ValueType.Whole any -> List.copyOf(wholes(known));
            case ValueType.Decimal any -> decimals(known);
            case ValueType.Date any -> List.of(LocalDate.EPOCH);
            case ValueType.Moment any -> List.of(Instant.EPOCH);
            case ValueType.Text any -> texts(known);
            case ValueType.Choice(var names) -> choices(names, known);
            case ValueType.SetOf any -> sets(known);
        };
    }

    private static Set<Object> wholes(Set<Object> known) {
        var samples = new TreeSet<Object>();
        samples.add(0L);
        for (var value : known) {
            var whole = Numbers.decimal(value).setScale(0, java.math.RoundingMode.FLOOR).longValue();
            for (long near = whole - 1; near <= whole + 2; near++) {
                samples.add(near);
            }
        }
        return samples;
    }

    private static List<Object> decimals(Set<Object> known) {
        var sorted = new TreeSet<BigDecimal>();
        known.forEach(value -> sorted.add(Numbers.decimal(value)));
        var samples = new TreeSet<BigDecimal>(sorted);
        samples.add(sorted.isEmpty() ? BigDecimal.ZERO : sorted.first().subtract(BigDecimal.ONE));
        samples.add(sorted.isEmpty() ? BigDecimal.ONE : sorted.last().add(BigDecimal.ONE));
        sorted.forEach(value -> {
            var next = sorted.higher(value);
            if (next != null) {
                samples.add(value.add(next).divide(BigDecimal.valueOf(2)));
            }
        });
        return List.copyOf(samples);
    }

    private static List<Object> texts(Set<Object> known) {
        var samples = new ArrayList<>(known);
        samples.add(String.join("", known.stream().map(Object::toString).toList()) + " other");
        return samples;
    }

    private static List<Object> choices(Class<? extends Enum<?>> names, Set<Object> known) {
        var samples = new ArrayList<>(known);
        Arrays.stream(names.getEnumConstants()).filter(one -> !known.contains(one)).findFirst().ifPresent(samples::add);
        return samples;
    }

    /** Every set of the elements that are asked for; no further element can matter. */
    private static List<Object> sets(Set<Object> known) {
        var elements = List.copyOf(known);
        if (elements.size() > MOST_ELEMENTS) {
            return List.of();
        }
        var samples = new ArrayList<Object>();
        for (int bits = 0; bits < 1 << elements.size(); bits++) {
            var set = new HashSet<Object>();
            for (int i = 0; i < elements.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(elements.get(i));
                }
            }
            samples.add(Set.copyOf(set));
        }
        return samples;
    }
}
