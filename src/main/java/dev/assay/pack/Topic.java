package dev.assay.pack;

import dev.assay.rule.Rule;
import java.util.List;

/** One rule file of a pack. In a workflow its name is the id of the phase whose gate criteria it holds. */
public record Topic(String name, String file, List<Rule> rules) {
    public Topic {
        rules = List.copyOf(rules);
    }
}
