package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Another company that works for the engagement. */
@Kind(name = "vendor", list = "vendors", describes = "Another company that works for the engagement")
public record Vendor(
        @Required @Description("id of the vendor") String id,
        @Description("name in words") @Nullable String name,
        @Description("country of its seat, ISO 3166-1 alpha-2 code") @Nullable String country,
        @Description("classes of data it sees, keeps or processes") @Nullable Set<DataClass> handles,
        @Description("what it does, in words") @Nullable Set<String> services,
        @Description("whether it handles PHI for the client") @Nullable Boolean businessAssociate,
        @Description("whether it only transports data and does not look into it") @Nullable Boolean conduitOnly,
        @Description("whether it is a health care provider that receives PHI only to treat the patients itself")
        @Nullable Boolean treatmentOnly,
        @Description("whether it is a government body") @Nullable Boolean governmentBody,
        @MayBeNone @Description("day it first got, or could reach, PHI of the client; none when it has none yet")
        @Nullable LocalDate phiSince,
        @DaysSince("phiSince") @Description("days since it first got PHI; negative before") @Nullable Long daysSincePhi,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor it works for; none when it works for the client itself")
        @Nullable String subcontractorOf,
        @Description("how much the business depends on it") @Nullable Criticality criticality,
        @MayBeNone @Description("person or team that answers for the relation; none when nobody") @Nullable String owner,
        @Description("day its work began")
        @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since its work began; negative before")
        @Nullable Long daysSinceStart,
        @MayBeNone @Description("last day of its work; none while no end is set")
        @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day of its work; negative before")
        @Nullable Long daysSinceEnd,
        @MayBeNone @Description("day its last access to systems and data was closed; none while it has one")
        @Nullable LocalDate accessEndedOn,
        @DaysSince("accessEndedOn") @Description("days since its last access was closed")
        @Nullable Long daysSinceAccessEnd,
        @MayBeNone @Description("day it had returned or destroyed all data; none while it has not")
        @Nullable LocalDate dataReturnedOn,
        @DaysSince("dataReturnedOn") @Description("days since it had returned or destroyed all data")
        @Nullable Long daysSinceDataReturn,
        @MayBeNone @Description("day of its last security assessment; none when never") @Nullable LocalDate assessedOn,
        @DaysSince("assessedOn") @Description("days since its last security assessment")
        @Nullable Long assessmentAgeInDays,
        @Description("certificates it holds, such as iso-27001 or soc-2-type-2") @Nullable Set<String> certifications,
        @MayBeNone @Description("day it began to process personal data for the client; none when not yet")
        @Nullable LocalDate engagedOn,
        @DaysSince("engagedOn") @Description("days since it began; negative before") @Nullable Long daysSinceEngaged,
        @MayBeNone @Description("day the client gave it clear instructions in writing; none when never")
        @Nullable LocalDate instructionsIssuedOn,
        @DaysSince("instructionsIssuedOn") @Description("days since it was given instructions")
        @Nullable Long daysSinceInstructions,
        @Description("whether it could affect the security of card data, whether or not it handles any")
        @Nullable Boolean affectsCardSecurity,
        Origin origin)
        implements Fact {}
