package dev.assay.adapter.files;

import dev.assay.fact.FactPath;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.Provenance;
import dev.assay.fact.ValueType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads who stated a fact, when and from where. What is left out is inherited from the document; a moment of null is not known, and
 * not inherited. The channel is never read: the authenticated intake sets it.
 */
final class ProvenanceReader {

    static final List<String> NAMES = List.of("statedBy", "collectedAt", "source");

    private final FactProblems problems;
    private final ValueReader values;

    ProvenanceReader(FactProblems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    /** The provenance stated in {@code member}; what it leaves out is inherited. */
    Provenance read(Json.@Nullable Member member, String pointer, Provenance inherited) {
        if (member == null || member.value() instanceof Json.Refused) return inherited;
        if (!(member.value() instanceof Json.Obj object)) {
            problems.add(
                    Code.WRONG_TYPE,
                    pointer,
                    member.value().at(),
                    "here is %s, and wanted is an object with %s",
                    member.value().shown(), String.join(", ", NAMES));
            return inherited;
        }
        object.members().forEach((name, child) -> {
            if (NAMES.contains(name)) return;
            problems.add(
                    Code.UNKNOWN_FIELD,
                    FactPath.child(pointer,
                    name),
                    child.at(),
                    "provenance has no field %s; its fields are %s%s",
                    Json.quoted(name), String.join(", ", NAMES), new ClosestName(name, NAMES));
        });
        var statedBy = text(object, "statedBy", pointer);
        var collectedAt = moment(object, pointer);
        var source = text(object, "source", pointer);
        return new Provenance(
                statedBy == null ? inherited.statedBy() : statedBy,
                collectedAt == null && !none(object, "collectedAt") ? inherited.collectedAt() : collectedAt,
                source == null ? inherited.source() : source,
                inherited.channel());
    }

    private static boolean none(Json.Obj object, String name) {
        var member = object.members().get(name);
        return member != null && member.value() instanceof Json.Null;
    }

    private @Nullable String text(Json.Obj object, String name, String pointer) {
        var member = object.members().get(name);
        return member == null
                ? null
                : (String) values.read(ValueType.TEXT, member.value(), FactPath.child(pointer, name));
    }

    private @Nullable Instant moment(Json.Obj object, String pointer) {
        var member = object.members().get("collectedAt");
        if (member == null || member.value() instanceof Json.Refused || none(object, "collectedAt")) return null;
        var here = FactPath.child(pointer, "collectedAt");
        if (member.value() instanceof Json.Str text) return values.moment(text, here);
        problems.add(
                Code.WRONG_TYPE,
                here,
                member.value().at(),
                "here is %s, and wanted is a moment such as 2026-03-01T08:30:00Z",
                member.value().shown());
        return null;
    }
}
