package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who asked or acted for another person in matters of health care, and how the client treated him. */
@Kind(
        name = "representative",
        list = "representatives",
        describes = "Somebody who asked or acted for another person in matters of health care")
public record Representative(
        @Required @Description("id of the record") String id,
        @Description("for whom he acts, by the pseudonym used in requests") @Nullable String person,
        @Description("what the person is before the law") @Nullable RepresentedPerson represented,
        @Description("whether law, a court or a power of attorney gives him authority over what it is about")
        @Nullable Boolean hasAuthority,
        @MayBeNone
        @Description("care about which the minor decides himself; none when it is no minor or the parent decides")
        @Nullable MinorCare minorCare,
        @Description("what the law says about telling the parent of such care") @Nullable ParentalAccessLaw parentLaw,
        @Description("whether a licensed health care professional decided whether he gets the data")
        @Nullable Boolean professionalDecided,
        @Description("what the client believes of him") @Nullable Set<Danger> feared,
        @CountOf("feared") @Description("what the client believes of him, count") @Nullable Long fearedCount,
        @Description("whether there are reasons for that belief, and they are written down")
        @Nullable Boolean beliefReasoned,
        @Judged
        @Description("whether it was decided by professional judgment that it is not in the person's interest to treat him"
                + " as representative")
        @Nullable Boolean notInBestInterest,
        @Description("day he asked or first acted") @Nullable LocalDate askedOn,
        @DaysSince("askedOn") @Description("days since he asked or first acted") @Nullable Long daysSinceAsking,
        @Description("whether the client treated him as the person himself: told him, gave him the data, took his decisions")
        @Nullable Boolean treatedAsPerson,
        Origin origin)
        implements Fact {}
