package dev.assay.adapter.connect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a bill of materials: its components, each once, and that the build has one. */
final class BillOfMaterials {

    private final Import asked;
    private final @Nullable String tool;
    private final @Nullable When when;
    private final Set<String> seen = new HashSet<>();
    private final List<ImportedFact> components = new ArrayList<>();

    BillOfMaterials(Import asked, @Nullable String tool, @Nullable When when) {
        this.asked = asked;
        this.tool = tool;
        this.when = when;
    }

    /** @param name package URL, or name and version where there is none */
    void component(String name, @Nullable String version) {
        var software = asked.stated().software();
        var id = software == null ? name : name + "/" + software;
        if (seen.add(id)) {
            components.add(new NewFact("softwareComponents", id)
                    .put("software", software)
                    .put("version", version)
                    .from(asked.provenance(tool, when)));
        }
    }

    /** The components, and the build where its id is stated: no other statement about it follows from the file. */
    List<ImportedFact> facts() {
        var facts = new ArrayList<ImportedFact>();
        var stated = asked.stated();
        if (stated.build() != null) {
            facts.add(new NewFact("builds", stated.build())
                    .put("release", stated.release())
                    .put("sbom", true)
                    .from(asked.provenance(tool, when)));
        }
        facts.addAll(components);
        if (facts.isEmpty()) {
            throw new BadReport(asked.file(), Place.WHOLE, asked.title(), "the bill of materials lists no component",
                    "See whether the tool found the project; %s ID records that this build has one".formatted(Option.BUILD.word()));
        }
        return facts;
    }
}
