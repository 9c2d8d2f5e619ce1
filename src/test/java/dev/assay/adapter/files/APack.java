package dev.assay.adapter.files;

import dev.assay.pack.RuleReader;
import java.util.List;
import java.util.TreeMap;

/** A small pack to be changed by a test: it has a catalog and a parameter, and no rule. */
final class APack {

    static final String DESCRIPTION =
            """
            id: demo
            version: 1.2.0
            title: A demonstration
            owner: Compliance office
            authority: Nobody
            zone: America/New_York
            parameters:
              log-days:
                value: 90
                unit: days
                describes: the longest time between two reviews
                source: internal policy
                min: 1
                max: 365
            questions:
              officer-named:
                type: yes-no
                text: Is a security officer named?
            """;

    static final String CATALOG =
            """
            id,parent_id,level,assessable,designation,topic,citation
            1,,section,false,mandatory,Access,Law 1
            1.1,1,paragraph,true,mandatory,"Access, by name",Law 1.1
            """;

    static final RuleReader NO_RULES = (file, text) -> List.of();

    private final TreeMap<String, String> files = new TreeMap<>();
    private String folder = "industry-packs/demo";

    private APack() {
        files.put("pack.yaml", DESCRIPTION);
        files.put("catalog.csv", CATALOG);
    }

    static APack demo() {
        return new APack();
    }

    APack in(String folder) {
        this.folder = folder;
        return this;
    }

    APack with(String file, String text) {
        files.put(file, text);
        return this;
    }

    APack without(String file) {
        files.remove(file);
        return this;
    }

    APack replacing(String old, String with) {
        files.replaceAll((name, text) -> text.replace(old, with));
        return this;
    }

    PackText text() {
        return new PackText(folder, files);
    }
}
