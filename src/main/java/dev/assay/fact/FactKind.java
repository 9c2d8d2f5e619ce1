package dev.assay.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to know about one kind of fact: its names, its components, and how to make one. */
public final class FactKind {

    private final Class<? extends Record> type;
    private final String name;
    private final String list;
    private final boolean listed;
    private final boolean stated;
    private final boolean derived;
    private final String description;
    private final Map<String, Field> fields;
    private final List<Field> fieldList;
    private final boolean worksOut;
    private final int originIndex;
    private final Constructor<?> constructor;

    FactKind(Class<? extends Record> type) {
        this.type = type;
        var kind = type.getAnnotation(Kind.class);
        var components = type.getRecordComponents();
        if (kind == null || components.length > ComponentSet.SIZE) {
            throw new IllegalArgumentException(type + " needs @Kind and at most %d components".formatted(ComponentSet.SIZE));
        }
        this.name = kind.name();
        this.listed = !kind.list().isEmpty();
        this.list = listed ? kind.list() : name;
        this.derived = type.getPackageName().endsWith(".derived");
        this.stated = kind.stated() && !derived;
        this.description = kind.describes();
        this.fields = fieldsOf(components);
        this.fieldList = List.copyOf(fields.values());
        this.worksOut = fieldList.stream().anyMatch(Field::workedOut);
        this.originIndex = components.length - 1;
        this.constructor = canonicalConstructor(type, components);
    }

    private static Map<String, Field> fieldsOf(RecordComponent[] components) {
        var byName = new LinkedHashMap<String, Field>();
        for (int i = 0; i < components.length - 1; i++) {
            byName.put(components[i].getName(), new Field(components[i], i));
        }
        if (components[components.length - 1].getType() != Origin.class) {
            throw new IllegalArgumentException("the last component of a fact is its Origin");
        }
        return Collections.unmodifiableMap(byName);
    }

    private static Constructor<?> canonicalConstructor(Class<?> type, RecordComponent[] components) {
        var types = new ArrayList<Class<?>>();
        for (var component : components) {
            types.add(component.getType());
        }
        try {
            return type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Name in DRL: the simple name of the record, {@code TestReport}. */
    public String drlName() {
        return type.getSimpleName();
    }

    /** Name in JSON and completeness statements: {@code test-report}. */
    public String name() {
        return name;
    }

    /** The list in the submission ({@code testReports}), or the member itself for a single fact. */
    public String list() {
        return list;
    }

    /** Whether a submission holds exactly one such fact, so that it is always complete. */
    public boolean single() {
        return !listed && stated;
    }

    /** Whether facts of this kind are concluded by derivation rules and never stated. */
    public boolean derived() {
        return derived;
    }

    /** Whether a submission can hold such facts. */
    public boolean stated() {
        return stated;
    }

    public String description() {
        return description;
    }

    public Class<? extends Record> type() {
        return type;
    }

    /** Components in order, without the origin. */
    public List<Field> fields() {
        return fieldList;
    }

    /** Whether any component is worked out rather than stated. */
    boolean worksOut() {
        return worksOut;
    }

    public @Nullable Field field(String name) {
        return fields.get(name);
    }

    /** Makes a fact; {@code values} in the order of {@link #fields()}, unknown ones {@code null}. */
    public Fact make(@Nullable Object[] values, Origin origin) {
        var arguments = new Object[originIndex + 1];
        java.lang.System.arraycopy(values, 0, arguments, 0, originIndex);
        arguments[originIndex] = origin;
        try {
            return (Fact) constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a %s at %s".formatted(drlName(), origin.pointer()), e);
        }
    }

    /** Stands for the members of a partial list that nobody has stated. */
    public Fact unseen(List<Map<String, Object>> excluded) {
        return make(new Object[originIndex], Origin.unseen("/" + list(), excluded));
    }

    @Override
    public String toString() {
        return drlName();
    }
}
