package dev.assay.adapter.files;

import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.FactPath;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one fact: an absent key is unknown, a null is "there is none". */
final class FactReader {

    /** Key of a fact's own provenance, beside its components. */
    static final String PROVENANCE = "provenance";

    /** An id begins and ends with something to see and stands on one line. */
    static final String ID = "^\\S(.*\\S)?$";

    private static final Pattern ID_FORM = Pattern.compile(ID);

    private final FactKinds kinds;
    private final FactProblems problems;
    private final References references;
    private final ValueReader values;
    private final ProvenanceReader provenances;

    FactReader(FactKinds kinds, FactProblems problems, References references) {
        this.kinds = kinds;
        this.problems = problems;
        this.references = references;
        this.values = new ValueReader(problems);
        this.provenances = new ProvenanceReader(problems);
    }

    /** The component that identifies a fact among its kind: the first one. */
    static Field key(FactKind kind) {
        return kind.fields().getFirst();
    }

    /** The fact, or null where a problem was reported that leaves nothing to make. */
    @Nullable Fact read(FactKind kind, Json json, String pointer, Provenance inherited) {
        if (json instanceof Json.Obj object) return read(kind, object, pointer, inherited);
        if (!(json instanceof Json.Refused)) {
            problems.add(
                    Code.WRONG_TYPE,
                    pointer,
                    json.at(),
                    "here is %s, and wanted is an object that states one %s",
                    json.shown(),
                    kind.name());
        }
        return null;
    }

    private @Nullable Fact read(FactKind kind, Json.Obj object, String pointer, Provenance inherited) {
        refuseUnknown(kind, object, pointer);
        var fields = kind.fields();
        var components = new @Nullable Object[fields.size()];
        var unknown = ComponentSet.NONE;
        var sound = true;
        for (var field : fields) {
            var member = !field.workedOut() ? object.members().get(field.name()) : null;
            if (member == null) {
                unknown = unknown.with(field.index());
                sound &= absent(kind, field, object, pointer);
                continue;
            }
            components[field.index()] = component(kind, field, member, FactPath.child(pointer, field.name()));
            sound &= components[field.index()] != null || member.value() instanceof Json.Null && field.mayBeNone();
        }
        var stated = provenances.read(
                object.members().get(PROVENANCE), FactPath.child(pointer, PROVENANCE), inherited);
        return sound ? kind.make(components, Origin.stated(pointer, unknown, stated)) : null;
    }

    private boolean absent(FactKind kind, Field field, Json.Obj object, String pointer) {
        if (!field.required()) return true;
        problems.add(
                Code.MISSING_FIELD,
                FactPath.child(pointer, field.name()),
                object.at(),
                "every %s must state \"%s\" (%s); add it",
                kind.name(), field.name(), field.description());
        return false;
    }

    private @Nullable Object component(FactKind kind, Field field, Json.Member member, String pointer) {
        if (member.value() instanceof Json.Null none) {
            refuseNone(field, none, pointer);
            return null;
        }
        var value = values.read(field.type(), member.value(), pointer);
        if (value instanceof String id && field == key(kind)) {
            if (!ID_FORM.matcher(id).matches()) {
                problems.add(
                        Code.BLANK_TEXT,
                        pointer,
                        member.value().at(),
                        "the id %s begins or ends with white space or is broken into lines; write it in one piece",
                        Json.quoted(id));
                return null;
            }
            references.state(kind, id, pointer, member.value().at());
        }
        var target = field.refersTo();
        if (value != null && target != null) {
            refer(kinds.of(target), member.value(), pointer);
        }
        return value;
    }

    private void refer(FactKind target, Json json, String pointer) {
        if (json instanceof Json.Str id) {
            references.refer(target, id.text(), pointer, id.at());
        }
        if (json instanceof Json.Arr list) {
            for (int i = 0; i < list.elements().size(); i++) {
                refer(target, list.elements().get(i), FactPath.child(pointer, i));
            }
        }
    }

    private void refuseNone(Field field, Json.Null none, String pointer) {
        if (field.mayBeNone()) return;
        var wayOut = field.required() ? "it must be stated" : "leave the key out when it is not known";
        problems.add(
                Code.NULL_VALUE,
                pointer,
                none.at(),
                "null says \"there is none\", which \"%s\" (%s) cannot be; wanted is %s; %s",
                field.name(), field.description(), Wanted.text(field.type()), wayOut);
    }

    private void refuseUnknown(FactKind kind, Json.Obj object, String pointer) {
        object.members().forEach((name, member) -> {
            var field = kind.field(name);
            if (name.equals(PROVENANCE) || field != null && !field.workedOut()) return;
            var here = FactPath.child(pointer, name);
            if (field != null) {
                problems.add(
                        Code.WORKED_OUT_FIELD,
                        here,
                        member.at(),
                        "\"%s\" is worked out from \"%s\"; state that and drop this",
                        name, String.join("\" and \"", field.workedOutFrom()));
                return;
            }
            problems.add(
                    Code.UNKNOWN_FIELD,
                    here,
                    member.at(),
                    "facts of kind %s have no field %s; correct or drop it%s",
                    kind.name(), Json.quoted(name), new ClosestName(name, stateable(kind)));
        });
    }

    private static List<String> stateable(FactKind kind) {
        var names = new ArrayList<String>();
        for (var field : kind.fields()) {
            if (!field.workedOut()) names.add(field.name());
        }
        names.add(PROVENANCE);
        return names;
    }
}
