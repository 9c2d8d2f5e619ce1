package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** An item of the data map: a piece of personal data and why a processing needs it (PDPL IR Art. 19). */
@Kind(
        name = "data-element",
        list = "dataElements",
        describes = "An item of the data map: a piece of personal data and why a processing needs it")
public record DataElement(
        @Required @Description("id of the item") String id,
        @Description("name of the piece of data, in words") @Nullable String name,
        @RefersTo(ProcessingActivity.class) @Description("processing for which it is collected or kept")
        @Nullable String processing,
        @Description("its category") @Nullable PersonalDataCategory category,
        @Description("whether it is collected") @Nullable Boolean collected,
        @Description("whether people have to give it") @Nullable Boolean mandatory,
        @MayBeNone @Description("why the purpose needs it, in words; none when nobody has said") @Nullable String need,
        @Judged @Description("whether the purpose cannot be reached without it") @Nullable Boolean neededForPurpose,
        @Description("whether it is still kept") @Nullable Boolean kept,
        @MayBeNone @Description("purpose or law for which it is still kept, in words; none when there is none")
        @Nullable String keptFor,
        @Description("whether it identifies people, alone or with other items") @Nullable Boolean identifying,
        Origin origin)
        implements Fact {}
