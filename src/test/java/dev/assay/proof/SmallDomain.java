package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small domains by type, and whatever further values somebody wants tried in a component. */
final class SmallDomain implements Domain {

    /** How many members of a kind there can be: stated ones and unseen ones share these ids. */
    static final int IDS = 5;

    private final FactKinds kinds;
    private final Map<Field, Set<Object>> further = new HashMap<>();

    SmallDomain(FactKinds kinds) {
        this.kinds = kinds;
    }

    /** Has a value tried in this component too. */
    SmallDomain also(Field field, Object value) {
        further.computeIfAbsent(field, any -> new LinkedHashSet<>()).add(fitting(field, value));
        return this;
    }

    /** Rules compare decimal components with whole literals too. */
    private static Object fitting(Field field, Object value) {
        return value instanceof Long whole && field.type() instanceof ValueType.Decimal ? BigDecimal.valueOf(whole) : value;
    }

    @Override
    public List<Object> values(FactKind kind, Field field) {
        var all = new LinkedHashSet<>(own(kind, field));
        all.addAll(further.getOrDefault(field, Set.of()));
        return List.copyOf(all);
    }

    private List<Object> own(FactKind kind, Field field) {
        var reference = field.refersTo();
        if (reference != null) {
            var ids = ids(kinds.of(reference));
            return field.type() instanceof ValueType.SetOf ? sets(ids) : ids;
        }
        return field.name().equals("id") ? ids(kind) : ofType(field.type());
    }

    private static List<Object> ids(FactKind kind) {
        var letter = kind.drlName().toLowerCase(Locale.ROOT);
        var ids = new ArrayList<Object>();
        for (int i = 1; i <= IDS; i++) {
            ids.add(letter + i);
        }
        return ids;
    }

    private static List<Object> ofType(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> List.of("a", "b", "ab", "");
            case ValueType.Bool bool -> List.of(true, false);
            case ValueType.Whole whole -> List.of(0L, 1L, 2L, 3L);
            case ValueType.Decimal decimal -> List.of(
                    new BigDecimal("0.5"), new BigDecimal("1"), new BigDecimal("1.0"), new BigDecimal("2"));
            case ValueType.Date date -> List.of(
                    LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3));
            case ValueType.Moment moment -> List.of(
                    Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-01T12:00:00Z"), Instant.parse("2026-01-03T00:00:01Z"));
            case ValueType.Choice choice -> choice.constants().stream().limit(3).map(Object.class::cast).toList();
            case ValueType.SetOf(var element) -> sets(ofType(element));
        };
    }

    private static List<Object> sets(List<Object> elements) {
        var first = elements.getFirst();
        var second = elements.get(1 % elements.size());
        return List.of(Set.of(), Set.of(first), Set.of(second), new LinkedHashSet<>(List.of(first, second)));
    }
}
