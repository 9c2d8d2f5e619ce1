package dev.assay.adapter.connect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A bill of materials in CycloneDX (JSON). Files, data and keys in it are no components of software. */
final class CycloneDxJson implements ToolFormat {

    private static final Set<String> SOFTWARE =
            Set.of("application", "framework", "library", "container", "platform", "operating-system", "device-driver", "firmware");

    @Override
    public String word() {
        return "cyclonedx";
    }

    @Override
    public String title() {
        return "CycloneDX JSON";
    }

    @Override
    public Set<Option> takes() {
        return Set.of(Option.RELEASE, Option.SOFTWARE, Option.BUILD);
    }

    @Override
    public boolean looksLike(Shape shape) {
        return shape.object("bomFormat") || shape.root().equals("bom");
    }

    @Override
    public List<ImportedFact> read(Import asked) {
        var report = JsonReport.read(asked.file(), title());
        var form = report.need("bomFormat");
        if (!form.text().equals("CycloneDX")) {
            throw form.bad("\"bomFormat\" is \"%s\"".formatted(form.text()), "Give a bill of materials of CycloneDX");
        }
        var version = report.need("specVersion");
        if (!version.text().matches("1\\.\\d{1,2}")) {
            throw version.bad("it is of version \"%s\", and 1.x is read".formatted(version.text()), "Have the tool write 1.6");
        }
        var metadata = report.get("metadata");
        var time = metadata == null ? null : metadata.get("timestamp");
        var when = time == null ? null : When.of(time.text(), time::bad);
        var bill = new BillOfMaterials(asked, metadata == null ? null : tool(metadata), when);
        report.list("components").forEach(component -> add(component, bill));
        return bill.facts();
    }

    private static void add(JsonValue component, BillOfMaterials bill) {
        if (SOFTWARE.contains(component.need("type").text())) {
            var version = component.text("version");
            var url = component.text("purl");
            bill.component(url != null ? url : name(component, version), version);
        }
        component.list("components").forEach(part -> add(part, bill));
    }

    private static String name(JsonValue component, @Nullable String version) {
        var group = component.text("group");
        var name = component.need("name").text();
        return (group == null ? "" : group + "/") + name + (version == null ? "" : "@" + version);
    }

    /** The first tool; since version 1.5 tools stand in an object. */
    private static @Nullable String tool(JsonValue metadata) {
        var tools = metadata.get("tools");
        if (tools == null) {
            return null;
        }
        var list = tools.isList() ? tools.list() : tools.list("components");
        if (list.isEmpty()) {
            return null;
        }
        var first = list.getFirst();
        var maker = first.text("vendor") != null ? first.text("vendor") : first.text("group");
        return Stream.of(maker, first.text("name"), first.text("version"))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }
}
