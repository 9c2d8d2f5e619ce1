package dev.assay.fact;

/**
 * Some of the components of a fact, by {@link Field#index()}.
 *
 * @param low  bit {@code i} stands for component {@code i}
 * @param high bit {@code i} stands for component {@code 64 + i}
 */
public record ComponentSet(long low, long high) {

    public static final ComponentSet NONE = new ComponentSet(0, 0);
    public static final ComponentSet ALL = new ComponentSet(~0L, ~0L);

    /** The most components a kind of fact can have. */
    public static final int SIZE = 2 * Long.SIZE;

    public ComponentSet with(int component) {
        return component < Long.SIZE
                ? new ComponentSet(low | 1L << component, high)
                : new ComponentSet(low, high | 1L << component);
    }

    public ComponentSet without(int component) {
        return component < Long.SIZE
                ? new ComponentSet(low & ~(1L << component), high)
                : new ComponentSet(low, high & ~(1L << component));
    }

    public boolean contains(int component) {
        return ((component < Long.SIZE ? low : high) & 1L << component) != 0;
    }

    public boolean intersects(ComponentSet other) {
        return (low & other.low | high & other.high) != 0;
    }

    public boolean isEmpty() {
        return (low | high) == 0;
    }
}
