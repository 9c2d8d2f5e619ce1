package dev.assay.adapter.files;

import dev.assay.fact.Completeness;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.Provenance;
import dev.assay.fact.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads the members of a facts document one after the other. */
final class DocumentReader {

    static final String SCHEMA_VERSION = "1";

    private final FactKinds kinds;
    private final FactProblems problems;
    private final References references;
    private final FactReader facts;
    private final CompletenessReader completeness;

    DocumentReader(FactKinds kinds, FactProblems problems) {
        this.kinds = kinds;
        this.problems = problems;
        this.references = new References(problems);
        this.facts = new FactReader(kinds, problems, references);
        this.completeness = new CompletenessReader(kinds, problems, references);
    }

    /** Keys of the document, in the order in which the schema shows them. */
    static List<String> names(FactKinds kinds) {
        var names = new ArrayList<>(List.of("$schema", "schemaVersion", "provenance"));
        kinds.all().stream().filter(FactKind::stated).map(FactKind::list).forEach(names::add);
        names.add("complete");
        return names;
    }

    /** What the document states; incomplete where problems were reported. */
    Facts read(Json json, Provenance intake) {
        if (!(json instanceof Json.Obj root)) {
            problems.add(
                    Code.WRONG_TYPE,
                    "",
                    json.at(),
                    "here is %s, and wanted is one object with \"schemaVersion\" and \"engagement\"",
                    json.shown());
            return new Facts(kinds, List.of(), List.of());
        }
        refuseUnknown(root);
        header(root);
        var inherited = new ProvenanceReader(problems)
                .read(root.members().get("provenance"), "/provenance", intake);
        var read = new ArrayList<Fact>();
        for (var kind : kinds.all()) {
            if (kind.stated()) members(root, kind, inherited, read);
        }
        var complete = new ArrayList<Completeness>();
        each(root, "complete", "completeness statements", (element, pointer) -> {
            var statement = completeness.read(element, pointer, inherited);
            if (statement != null) complete.add(statement);
        });
        references.check();
        return new Facts(kinds, read, complete);
    }

    private void refuseUnknown(Json.Obj root) {
        var names = names(kinds);
        root.members().forEach((name, member) -> {
            if (names.contains(name)) return;
            problems.add(
                    Code.UNKNOWN_FIELD,
                    FactPath.child("", name),
                    member.at(),
                    "a facts document has no field %s; correct or drop it%s",
                    Json.quoted(name), new ClosestName(name, names));
        });
    }

    private void header(Json.Obj root) {
        var schema = root.members().get("$schema");
        if (schema != null) new ValueReader(problems).read(ValueType.TEXT, schema.value(), "/$schema");
        var version = root.members().get("schemaVersion");
        if (version == null) {
            problems.add(
                    Code.MISSING_FIELD,
                    "/schemaVersion",
                    root.at(),
                    "add \"schemaVersion\": \"%s\"",
                    SCHEMA_VERSION);
        } else if (!(version.value() instanceof Json.Str text && text.text().equals(SCHEMA_VERSION))) {
            problems.add(
                    Code.SCHEMA_VERSION,
                    "/schemaVersion",
                    version.value().at(),
                    "here is %s; this installation reads \"%s\"",
                    version.value().shown(), SCHEMA_VERSION);
        }
    }

    private void members(Json.Obj root, FactKind kind, Provenance inherited, List<Fact> read) {
        if (!kind.single()) {
            each(root, kind.list(), "facts of kind " + kind.name(), (element, pointer) -> {
                var fact = facts.read(kind, element, pointer, inherited);
                if (fact != null) read.add(fact);
            });
            return;
        }
        var member = root.members().get(kind.list());
        if (member == null) {
            problems.add(Code.MISSING_FIELD, "/" + kind.list(), root.at(), "add \"%s\": %s"
                    .formatted(kind.list(), kind.description()));
            return;
        }
        var fact = facts.read(kind, member.value(), "/" + kind.list(), inherited);
        if (fact != null) read.add(fact);
    }

    private void each(Json.Obj root, String name, String what, BiConsumer<Json, String> read) {
        var member = root.members().get(name);
        if (member == null || member.value() instanceof Json.Refused) return;
        var pointer = FactPath.child("", name);
        if (!(member.value() instanceof Json.Arr list)) {
            problems.add(
                    Code.WRONG_TYPE,
                    pointer,
                    member.value().at(),
                    "here is %s, and wanted is a list of %s; write [ ] around them",
                    member.value().shown(), what);
            return;
        }
        for (int i = 0; i < list.elements().size(); i++) {
            read.accept(list.elements().get(i), FactPath.child(pointer, i));
        }
    }
}
