package dev.assay.fact;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One component of a kind of fact: its name in JSON and DRL, its type, and how to read it without reflection. */
public final class Field {

    private final RecordComponent component;
    private final int index;
    private final ValueType type;
    private final @Nullable DaysSince daysSince;
    private final @Nullable PercentOf percentOf;
    private final List<String> workedOutFrom;
    private final boolean required;
    private final boolean mayBeNone;
    private final @Nullable RefersTo reference;
    private volatile @Nullable Function<Fact, @Nullable Object> accessor;

    Field(RecordComponent component, int index) {
        this.component = component;
        this.index = index;
        this.type = typeOf(component);
        this.daysSince = component.getAnnotation(DaysSince.class);
        this.percentOf = component.getAnnotation(PercentOf.class);
        this.workedOutFrom = workedOutFrom(component);
        this.required = component.isAnnotationPresent(Required.class);
        this.mayBeNone = component.isAnnotationPresent(MayBeNone.class);
        this.reference = component.getAnnotation(RefersTo.class);
    }

    private static ValueType typeOf(RecordComponent component) {
        if (component.getType() != Set.class) {
            return ValueType.of(component.getType());
        }
        var element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return new ValueType.SetOf(ValueType.of((Class<?>) element));
    }

    public String name() {
        return component.getName();
    }

    /** Position among the record's components; also the bit in {@link Origin#unknown()}. */
    public int index() {
        return index;
    }

    public ValueType type() {
        return type;
    }

    /** Whether every stated fact has a value here (an unseen member still has none). */
    public boolean required() {
        return required;
    }

    /** Whether {@code null} ("there is none") can be stated here. */
    public boolean mayBeNone() {
        return mayBeNone;
    }

    /** Whether its value is somebody's judgement rather than what can be observed. */
    public boolean judged() {
        return component.isAnnotationPresent(Judged.class);
    }

    /** The kind whose ids this component holds, if it is a reference. */
    public @Nullable Class<? extends Fact> refersTo() {
        return reference == null ? null : reference.value();
    }

    private static List<String> workedOutFrom(RecordComponent component) {
        var days = component.getAnnotation(DaysSince.class);
        var hours = component.getAnnotation(HoursSince.class);
        var count = component.getAnnotation(CountOf.class);
        var percent = component.getAnnotation(PercentOf.class);
        var sources = new @Nullable String[] {
            days == null ? null : days.value(),
            hours == null ? null : hours.value(),
            count == null ? null : count.value(),
            percent == null ? null : percent.part(),
            percent == null ? null : percent.whole()
        };
        return Stream.of(sources).filter(Objects::nonNull).toList();
    }

    /** The date component this one counts days from, if it does. */
    public @Nullable String daysSince() {
        return daysSince == null ? null : daysSince.value();
    }

    /** Whether the days are counted from the end of the calendar year of the date in {@link #daysSince()}. */
    boolean sinceEndOfYear() {
        return daysSince != null && daysSince.endOfYear();
    }

    /** The components this one is a percentage of, if it is one. */
    public @Nullable PercentOf percentOf() {
        return percentOf;
    }

    /** Whether it is worked out rather than stated. */
    public boolean workedOut() {
        return !workedOutFrom.isEmpty();
    }

    /** The components this one is worked out from; none when it is stated. */
    public List<String> workedOutFrom() {
        return workedOutFrom;
    }

    public String description() {
        var text = component.getAnnotation(Description.class);
        return text == null ? "" : text.value();
    }

    /** The value: {@link Unknown#UNKNOWN}, {@code null} for "stated none", or a value of {@link #type()}. */
    public @Nullable Object read(Fact fact) {
        return fact.origin().knows(index) ? accessor().apply(fact) : Unknown.UNKNOWN;
    }

    /** Reads the bare component: for callers that have asked {@link Origin#knows} themselves. */
    public Function<Fact, @Nullable Object> accessor() {
        var known = accessor;
        if (known == null) {
            known = bind(component);
            accessor = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private static Function<Fact, @Nullable Object> bind(RecordComponent component) {
        try {
            var lookup = MethodHandles.publicLookup().in(component.getDeclaringRecord());
            var own = MethodHandles.lookup();
            var handle = lookup.unreflect(component.getAccessor());
            var site = LambdaMetafactory.metafactory(
                    own,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    MethodType.methodType(component.getType(), component.getDeclaringRecord()));
            return (Function<Fact, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @Override
    public String toString() {
        return component.getDeclaringRecord().getSimpleName() + "." + name();
    }
}
