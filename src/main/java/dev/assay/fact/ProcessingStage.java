package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A stage of a processing, and who answers for it (PDPL IR Art. 26(4)). */
@Kind(
        name = "processing-stage",
        list = "processingStages",
        describes = "A stage of a processing, and who answers for it")
public record ProcessingStage(
        @Required @Description("id of the stage") String id,
        @RefersTo(ProcessingActivity.class) @Description("processing of which it is a stage")
        @Nullable String processing,
        @Description("what is done, in words, such as intake, coding, billing") @Nullable String name,
        @Description("whether it is written down") @Nullable Boolean documented,
        @MayBeNone @Description("person who answers for it; none when nobody") @Nullable String responsible,
        @Description("whether one person both does and checks it, or duties overlap otherwise")
        @Nullable Boolean combinesDuties,
        @Description("people who take part in it, head count") @Nullable Long staff,
        @Description("people it takes at least, head count") @Nullable Long staffNeeded,
        Origin origin)
        implements Fact {}
