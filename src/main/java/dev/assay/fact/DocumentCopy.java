package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy or photograph of an official document that identifies people (PDPL Art. 28). */
@Kind(
        name = "document-copy",
        list = "documentCopies",
        describes = "A copy or photograph of an official document that identifies people")
public record DocumentCopy(
        @Required @Description("id of the copy, or of copies taken in the same way") String id,
        @RefersTo(ProcessingActivity.class) @Description("processing for which it was taken")
        @Nullable String processing,
        @Description("what was copied, in words") @Nullable String document,
        @Description("whether a public entity issued the document and it identifies people")
        @Nullable Boolean officialDocument,
        @Description("day it was taken") @Nullable LocalDate copiedOn,
        @DaysSince("copiedOn") @Description("days since it was taken") @Nullable Long ageInDays,
        @MayBeNone @Description("law that requires the copy; none when none does") @Nullable String legalRequirement,
        @MayBeNone @Description("request of a competent public authority for the copy; none when there is none")
        @Nullable String authorityRequest,
        @Description("what protects it, such as encryption, restricted-access, watermark")
        @Nullable Set<String> protection,
        @CountOf("protection") @Description("how many things protect it") @Nullable Long protectionCount,
        @MayBeNone @Description("day its purpose ended; none while it lasts") @Nullable LocalDate purposeEndedOn,
        @DaysSince("purposeEndedOn") @Description("days since its purpose ended") @Nullable Long daysSincePurposeEnded,
        @MayBeNone @Description("law that requires to keep it after its purpose; none when none does")
        @Nullable String keptByLaw,
        @MayBeNone @Description("day it was destroyed; none while it exists") @Nullable LocalDate destroyedOn,
        @DaysSince("destroyedOn") @Description("days since it was destroyed") @Nullable Long daysSinceDestroyed,
        Origin origin)
        implements Fact {}
