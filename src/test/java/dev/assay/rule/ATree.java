package dev.assay.rule;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds trees of rules by hand, with little to write. */
final class ATree {

    private static final Place NOWHERE = new Place("demo.drl", 1, 1);

    private ATree() {}

    static FactKind kind(String name) {
        return Objects.requireNonNull(AssayKinds.KINDS.byDrlName(name));
    }

    static Field field(String kind, String name) {
        return Objects.requireNonNull(kind(kind).field(name));
    }

    static Element.Pattern pattern(@Nullable String variable, String kind, Condition... conditions) {
        return new Element.Pattern(variable, kind(kind), List.of(), List.of(conditions), NOWHERE);
    }

    static Element.Pattern binding(String value, String field, Element.Pattern pattern) {
        var binding = new Element.Binding(value, field(pattern.kind().drlName(), field));
        return new Element.Pattern(
                pattern.variable(), pattern.kind(), List.of(binding), pattern.conditions(), NOWHERE);
    }

    static Element.Pattern again(String variable, String kind, Condition... conditions) {
        var same = new Condition.Compare(
                new Operand.Whole(null, kind(kind)), Comparator.EQUAL, new Operand.Whole(variable, kind(kind)));
        return pattern(null, kind, java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(same), java.util.Arrays.stream(conditions))
                .toArray(Condition[]::new));
    }

    static Operand own(String kind, String name) {
        return new Operand.Read(null, field(kind, name));
    }

    static Operand of(String variable, String kind, String name) {
        return new Operand.Read(variable, field(kind, name));
    }

    static Operand.Literal text(String value) {
        return new Operand.Literal(ValueType.TEXT, value);
    }

    static Operand.Literal flag(boolean value) {
        return new Operand.Literal(ValueType.BOOL, value);
    }

    static Operand.Literal whole(long value) {
        return new Operand.Literal(ValueType.WHOLE, value);
    }

    static Operand.Literal choice(Enum<?> value) {
        return new Operand.Literal(ValueType.of(value.getDeclaringClass()), value);
    }

    static Operand bound(String variable) {
        return new Operand.Bound(variable, ValueType.WHOLE);
    }

    static Condition compare(Operand left, Comparator operator, Operand right) {
        return new Condition.Compare(left, operator, right);
    }

    static Condition is(Operand left, Operand right) {
        return compare(left, Comparator.EQUAL, right);
    }

    static Condition isNot(Operand left, Operand right) {
        return compare(left, Comparator.NOT_EQUAL, right);
    }

    static Rule requirement(Element.Pattern subject, Element... violation) {
        return rule(null, null, subject, violation);
    }

    static Rule contribution(String to, Element.Pattern subject, Element... body) {
        return rule(to, null, subject, body);
    }

    static Rule derivation(Conclusion then, Element.Pattern subject, Element... body) {
        return rule(null, then, subject, body);
    }

    private static Rule rule(
            @Nullable String contributes, @Nullable Conclusion then, Element.Pattern subject, Element... body) {
        var metadata = new Metadata(
                "A title", List.of("1.1"), Severity.BLOCKING, "m", "r", List.of(), null, null, null, contributes, null);
        return new Rule("demo.topic.name", metadata, subject, List.of(body), then, NOWHERE, "");
    }
}
