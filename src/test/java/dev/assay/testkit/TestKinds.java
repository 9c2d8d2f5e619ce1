package dev.assay.testkit;

import dev.assay.fact.FactKinds;
import dev.assay.fact.Parameter;
import dev.assay.testkit.derived.Marked;
import dev.assay.testkit.derived.Reached;
import java.util.List;

/** The registry of the kinds for tests. */
public final class TestKinds {

    public static final FactKinds KINDS =
            new FactKinds(List.of(Node.class, Link.class, Note.class, Parameter.class, Reached.class, Marked.class));

    private TestKinds() {}
}
