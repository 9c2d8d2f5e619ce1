package dev.assay.testkit;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.MayBeNone;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import org.jspecify.annotations.Nullable;

/** A connection between two nodes. */
@Kind(name = "link", list = "links", describes = "A link between two nodes of a test")
public record Link(
        @Required @Description("id") String id,

        @RefersTo(Node.class) @Description("where it starts") @Nullable
        String from,

        @RefersTo(Node.class) @MayBeNone @Description("where it ends") @Nullable
        String to,

        @MayBeNone @Description("a whole number") @Nullable Long weight,
        @Description("true or false") @Nullable Boolean flag,
        Origin origin)
        implements Fact {}
