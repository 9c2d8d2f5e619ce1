package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A written policy or procedure. */
@Kind(name = "policy", list = "policies", describes = "A written policy or procedure")
public record Policy(
        @Required @Description("id of the policy") String id,
        @Required @Description("what it settles, by the name a pack uses") String topic,
        @Description("title") @Nullable String title,
        @Description("whether it exists in writing") @Nullable Boolean documented,
        @Description("whether it is followed in practice") @Nullable Boolean implemented,
        @Description("points it settles, by the names a pack uses") @Nullable Set<String> covers,
        @RefersTo(System.class) @Description("systems for which it is written") @Nullable Set<String> systems,
        @RefersTo(Facility.class) @Description("facilities for which it is written") @Nullable Set<String> facilities,
        @MayBeNone @Description("person or team that answers for it; none when nobody") @Nullable String owner,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @MayBeNone @Description("day of approval; none when never") @Nullable LocalDate approvedOn,
        @DaysSince("approvedOn") @Description("days since approval") @Nullable Long ageInDays,
        @MayBeNone @Description("day of its last review; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its last review") @Nullable Long reviewAgeInDays,
        @Description("whether everybody it binds has been told") @Nullable Boolean communicated,
        @Description("whether those who carry it out can get at its text") @Nullable Boolean available,
        @Description("days for which it and its former versions are kept, from the day each was made or last in effect,"
                + " whichever is later")
        @Nullable Long retentionDays,
        @Description("groups to which it was given, by the names a pack uses") @Nullable Set<String> givenTo,
        @Description("whether it is published, where those whom it concerns find it") @Nullable Boolean published,
        Origin origin)
        implements Fact {}
