package dev.assay.testkit;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.MayBeNone;
import dev.assay.fact.Origin;
import dev.assay.fact.RefersTo;
import dev.assay.fact.Required;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something said about a node. */
@Kind(name = "note", list = "notes", describes = "A note on a node of a test")
public record Note(
        @Required @Description("id") String id,

        @RefersTo(Node.class) @Description("the node it is about") @Nullable
        String node,

        @MayBeNone @Description("a text") @Nullable String text,

        @MayBeNone @Description("a decimal number") @Nullable
        BigDecimal number,

        Origin origin)
        implements Fact {}
