package dev.assay.testkit.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import dev.assay.testkit.Node;

/** One node can be reached from another. */
@Kind(name = "reached", stated = false, describes = "A node of a test can be reached from another")
public record Reached(
        @Required @RefersTo(Node.class) @Description("where it starts")
        String from,

        @Required @RefersTo(Node.class) @Description("where it ends")
        String to,

        Origin origin)
        implements Fact {

    /** As written in DRL, for the stock compiler. */
    public Reached(String from, String to) {
        this(from, to, Origin.concluded());
    }
}
