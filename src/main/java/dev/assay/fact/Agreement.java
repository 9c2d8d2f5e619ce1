package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A signed agreement with a vendor or the client. */
@Kind(name = "agreement", list = "agreements", describes = "A signed agreement with a vendor or the client")
public record Agreement(
        @Required @Description("id of the agreement") String id,
        @Required @Description("what it settles") AgreementKind kind,
        @RefersTo(Vendor.class) @MayBeNone @Description("vendor it was made with; none when made with the client")
        @Nullable String vendor,
        @RefersTo(Vendor.class) @MayBeNone
        @Description("vendor that made it with a subcontractor of its own; none when the client made it")
        @Nullable String madeBy,
        @Description("whether it is in writing") @Nullable Boolean written,
        @Description("whether it is no contract but another arrangement, such as a memorandum between government bodies")
        @Nullable Boolean otherArrangement,
        @Description("classes of data it covers") @Nullable Set<DataClass> covers,
        @Description("whether all parties have signed") @Nullable Boolean signed,
        @MayBeNone @Description("day of the last signature; none when never") @Nullable LocalDate signedOn,
        @DaysSince("signedOn") @Description("days since the last signature") @Nullable Long ageInDays,
        @MayBeNone @Description("last day it is in force; none when it has no end") @Nullable LocalDate expiresOn,
        @DaysSince("expiresOn") @Description("days since its last day; negative while in force")
        @Nullable Long daysSinceExpiry,
        @Description("duties it contains, by the names a pack uses") @Nullable Set<String> clauses,
        @Description("purposes for which it lets the other party, or the client as business associate, use or disclose data")
        @Nullable Set<DisclosurePurpose> purposes,
        @MayBeNone @Description("day all data was returned or destroyed, without copies, after its end; none when not")
        @Nullable LocalDate dataReturnedOn,
        @DaysSince("dataReturnedOn") @Description("days since all data was returned or destroyed")
        @Nullable Long daysSinceReturn,
        @Judged @Description("whether it is feasible to return or destroy the data") @Nullable Boolean returnFeasible,
        @Description("whether its protections go on for data that is kept, for nothing but what makes return infeasible")
        @Nullable Boolean protectionsExtended,
        @MayBeNone @Description("day of its last review; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its last review") @Nullable Long reviewAgeInDays,
        @RefersTo(Customer.class) @MayBeNone
        @Description("customer of the client it was made with; none when made with somebody else")
        @Nullable String customer,
        Origin origin)
        implements Fact {}
