package dev.assay.adapter.connect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bill of materials in SPDX 2.x (JSON). The package that the document is about is no component of itself. */
final class SpdxJson implements ToolFormat {

    private static final Set<String> NOTHING = Set.of("NOASSERTION", "NONE");

    @Override
    public String word() {
        return "spdx";
    }

    @Override
    public String title() {
        return "SPDX JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SOFTWARE, Option.BUILD);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("spdxVersion");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var version = report.need("spdxVersion");
        if (!version.text().matches("SPDX-2\\.\\d")) {
            throw version.bad("it is of version \"%s\", and SPDX-2.x is read".formatted(version.text()),
                    "Have the tool write SPDX 2.3 as JSON");
        }
        var creation = report.need("creationInfo");
        var created = creation.get("created");
        var bill = new BillOfMaterials(asked, tool(creation), created == null ? null : When.of(created.text(), created::bad));
        var described = described(report);
        for (var part : report.list("packages")) {
            if (!described.contains(part.need("SPDXID").text())) {
                var text = part.text("versionInfo");
                var known = text == null || NOTHING.contains(text) ? null : text;
                bill.component(name(part, known), known);
            }
        }
        return bill.facts();
    }

    /** What the document is about: named in a list, or by a relationship. */
    private static Set<String> described(JsonValue report) {
        var described = new HashSet<String>();
        report.list("documentDescribes").forEach(id -> described.add(id.text()));
        for (var relation : report.list("relationships")) {
            if ("DESCRIBES".equals(relation.text("relationshipType"))) {
                described.add(relation.need("relatedSpdxElement").text());
            }
        }
        return described;
    }

    private static String name(JsonValue part, @Nullable String version) {
        for (var reference : part.list("externalRefs")) {
            if ("purl".equals(reference.text("referenceType"))) {
                return reference.need("referenceLocator").text();
            }
        }
        return part.need("name").text() + (version == null ? "" : "@" + version);
    }

    private static @Nullable String tool(JsonValue creation) {
        for (var creator : creation.list("creators")) {
            if (creator.text().startsWith("Tool:")) {
                return creator.text().substring("Tool:".length()).strip();
            }
        }
        return null;
    }
}
