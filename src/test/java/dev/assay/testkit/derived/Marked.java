package dev.assay.testkit.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.testkit.Node;

/** A node that a rule has singled out. */
@Kind(name = "marked", stated = false, describes = "A node of a test that a rule has singled out")
public record Marked(
        @Required @RefersTo(Node.class) @Description("the node")
        String node,

        Origin origin) implements Fact {

    /** As written in DRL, for the stock compiler. */
    public Marked(String node) {
        this(node, Origin.concluded());
    }
}
