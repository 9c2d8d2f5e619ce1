package dev.assay.rule;

import dev.assay.fact.Fact;
import dev.assay.fact.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate can come to, given the facts that certainly or possibly meet the source of an accumulate. A value
 * that is stated none counts as a fact and is passed over by sum, min and max. What stands for any number of facts counts
 * as none at least and without limit.
 */
public final class Tally {

    private final List<BigDecimal> certain = new ArrayList<>();
    private final List<BigDecimal> optional = new ArrayList<>();
    private int certainFacts;
    private int possibleFacts;
    private boolean unknownValue;
    private boolean unseen;

    /**
     * Counts a fact in.
     *
     * @param meets TRUE or UNKNOWN
     * @param value what is aggregated: a number, null for stated none, or {@link Unknown#UNKNOWN}; ignored by count
     */
    public void add(Truth meets, @Nullable Object value, Fact fact) {
        var several = Unseen.is(fact) || fact.origin().vague();
        var counts = several ? Truth.UNKNOWN : meets;
        unseen |= several;
        possibleFacts++;
        certainFacts += counts.certain() ? 1 : 0;
        if (value == Unknown.UNKNOWN) {
            unknownValue = true;
        } else if (value != null) {
            (counts.certain() ? certain : optional).add(Numbers.decimal(value));
        }
    }

    /** The bounds of the result. For min and max they hold only when {@link #defined} does. */
    public Range range(Element.Function function) {
        return switch (function) {
            case COUNT -> new Range(BigDecimal.valueOf(certainFacts), unseen ? null : BigDecimal.valueOf(possibleFacts));
            case SUM -> open() ? new Range(null, null) : new Range(sum(-1), sum(1));
            case MIN -> new Range(open() ? null : extreme(all(), BigDecimal::min), extreme(certain, BigDecimal::min));
            case MAX -> new Range(extreme(certain, BigDecimal::max), open() ? null : extreme(all(), BigDecimal::max));
        };
    }

    /** Whether there is a result at all: the least or greatest of nothing is not there, and then nothing matches. */
    public Truth defined(Element.Function function) {
        if (function == Element.Function.COUNT || function == Element.Function.SUM || !certain.isEmpty()) {
            return Truth.TRUE;
        }
        return open() || !optional.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean open() {
        return unseen || unknownValue;
    }

    private List<BigDecimal> all() {
        var values = new ArrayList<>(certain);
        values.addAll(optional);
        return values;
    }

    private BigDecimal sum(int sign) {
        var total = certain.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return optional.stream().filter(value -> value.signum() == sign).reduce(total, BigDecimal::add);
    }

    private static @Nullable BigDecimal extreme(List<BigDecimal> values, BinaryOperator<BigDecimal> choose) {
        return values.stream().reduce(choose).orElse(null);
    }
}
