package dev.assay.adapter.files;

import dev.assay.fact.Completeness;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.FactPath;
import dev.assay.fact.Field;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.Provenance;
import dev.assay.fact.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a statement that a list, or the part of it with certain values, has been told in full. */
final class CompletenessReader {

    static final List<String> NAMES = List.of("kind", "where", "provenance");

    private final FactKinds kinds;
    private final FactProblems problems;
    private final References references;
    private final ValueReader values;
    private final ProvenanceReader provenances;

    CompletenessReader(FactKinds kinds, FactProblems problems, References references) {
        this.kinds = kinds;
        this.problems = problems;
        this.references = references;
        this.values = new ValueReader(problems);
        this.provenances = new ProvenanceReader(problems);
    }

    @Nullable Completeness read(Json json, String pointer, Provenance inherited) {
        if (!(json instanceof Json.Obj object)) {
            if (!(json instanceof Json.Refused)) wrong(json, pointer, "an object such as {\"kind\": \"vendor\"}");
            return null;
        }
        object.members().forEach((name, member) -> {
            if (NAMES.contains(name)) return;
            problems.add(
                    Code.UNKNOWN_FIELD,
                    FactPath.child(pointer,
                    name),
                    member.at(),
                    "a completeness statement has no field %s; its fields are %s%s",
                    Json.quoted(name), String.join(", ", NAMES), new ClosestName(name, NAMES));
        });
        var kind = kind(object, pointer);
        var where = where(kind, object.members().get("where"), FactPath.child(pointer, "where"));
        var provenance = provenances.read(
                object.members().get("provenance"), FactPath.child(pointer, "provenance"), inherited);
        return kind == null || where == null ? null : new Completeness(kind.name(), where, pointer, provenance);
    }

    private @Nullable FactKind kind(Json.Obj object, String pointer) {
        var here = FactPath.child(pointer, "kind");
        var member = object.members().get("kind");
        if (member == null) {
            problems.add(
                    Code.MISSING_FIELD,
                    here,
                    object.at(),
                    "name the kind whose list is complete; wanted is one of %s",
                    shownNames());
            return null;
        }
        if (!(member.value() instanceof Json.Str name)) {
            if (!(member.value() instanceof Json.Refused)) wrong(member.value(), here, "one of " + shownNames());
            return null;
        }
        var kind = kinds.byName(name.text());
        if (kind != null && kind.stated() && !kind.single()) return kind;
        problems.add(
                Code.COMPLETENESS,
                here,
                name.at(),
                "%s is no list that a team states; those that can be complete are %s%s",
                Json.quoted(name.text()),
                shownNames(),
                new ClosestName(name.text(), names()));
        return null;
    }

    private @Nullable Map<String, Object> where(@Nullable FactKind kind, Json.@Nullable Member member, String pointer) {
        if (member == null) return Map.of();
        if (!(member.value() instanceof Json.Obj scope)) {
            if (!(member.value() instanceof Json.Refused)) {
                wrong(member.value(), pointer, "an object such as {\"kind\": \"penetration-test\"}");
            }
            return null;
        }
        if (scope.members().isEmpty()) {
            problems.add(
                    Code.COMPLETENESS,
                    pointer,
                    scope.at(),
                    "an empty scope could mean all or nothing; leave \"where\" out when the whole list is complete");
            return null;
        }
        if (kind == null) return null;
        var values = new LinkedHashMap<String, Object>();
        scope.members().forEach((name, child) -> {
            var value = scopeValue(kind, name, child, FactPath.child(pointer, name));
            if (value != null) values.put(name, value);
        });
        return values.size() == scope.members().size() ? values : null;
    }

    private @Nullable Object scopeValue(FactKind kind, String name, Json.Member member, String pointer) {
        var field = kind.field(name);
        if (field == null || !scopes(kind).contains(field)) {
            var scopes = scopes(kind).stream().map(Field::name).toList();
            problems.add(
                    Code.COMPLETENESS,
                    pointer,
                    member.at(),
                    "a list of %s cannot be complete by %s; it can be by %s%s",
                    kind.name(),
                    Json.quoted(name),
                    String.join(", ", scopes),
                    new ClosestName(name, scopes));
            return null;
        }
        var value = values.read(field.type(), member.value(), pointer);
        var target = field.refersTo();
        if (value instanceof String id && target != null) {
            references.refer(kinds.of(target), id, pointer, member.value().at());
        }
        return value;
    }

    /** The components by whose value a part of the list can be complete. */
    static List<Field> scopes(FactKind kind) {
        return kind.fields().stream()
                .filter(field -> !field.workedOut() && !(field.type() instanceof ValueType.SetOf))
                .toList();
    }

    /** The kinds whose lists can be complete. */
    static List<FactKind> listed(FactKinds kinds) {
        return kinds.all().stream()
                .filter(kind -> kind.stated() && !kind.single())
                .toList();
    }

    private void wrong(Json json, String pointer, String wanted) {
        problems.add(
                Code.WRONG_TYPE,
                pointer,
                json.at(),
                "here is %s, and wanted is %s",
                json.shown(), wanted);
    }

    private List<String> names() {
        return listed(kinds).stream().map(FactKind::name).toList();
    }

    private String shownNames() {
        return String.join(", ", names());
    }
}
