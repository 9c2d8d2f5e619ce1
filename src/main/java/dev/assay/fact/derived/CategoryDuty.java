package dev.assay.fact.derived;

import dev.assay.fact.Description;
import dev.assay.fact.Fact;
import dev.assay.fact.Kind;
import dev.assay.fact.Origin;
import dev.assay.fact.Required;

/** Something that a trust services category is about, other than security, and that was promised to customers. */
@Kind(
        name = "category-duty",
        stated = false,
        describes = "Something that a promised trust services category, other than security, is about")
public record CategoryDuty(
        @Required @Description("name of the category") String category,
        @Required @Description("name of the kind of fact") String kind,
        @Required @Description("id of the fact") String about,
        Origin origin)
        implements Fact {

    /** As rules write it; what the engine concludes carries its own origin. */
    public CategoryDuty(String category, String kind, String about) {
        this(category, kind, about, Origin.concluded());
    }
}
