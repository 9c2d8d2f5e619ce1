package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shape of data that crosses a border between programs. */
@Kind(
        name = "data-contract",
        list = "dataContracts",
        describes = "The shape of data that crosses a border between programs")
public record DataContract(
        @Required @Description("id of the contract") String id,
        @Description("what it describes, in words") @Nullable String title,
        @MayBeNone @Description("where its JSON Schema is kept; none when it has none") @Nullable String schema,
        @MayBeNone @Description("person or team that answers for it; none when nobody") @Nullable String owner,
        @Description("whether nothing but the schema declares its types by hand") @Nullable Boolean singleSource,
        @Description("whether what crosses the border is validated against it") @Nullable Boolean validated,
        @Description("programming languages that use it") @Nullable Set<String> languages,
        @CountOf("languages") @Description("how many languages use it") @Nullable Long languageCount,
        @Description("day of its last change") @Nullable LocalDate changedOn,
        @DaysSince("changedOn") @Description("days since its last change") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
