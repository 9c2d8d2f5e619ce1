package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of software, configuration or network, and how it came about. */
@Kind(
        name = "change",
        list = "changes",
        describes = "A change of software, configuration or network, and how it came about")
public record Change(
        @Required @Description("id of the change, such as its ticket") String id,
        @Description("what was changed") @Nullable ChangeKind kind,
        @RefersTo(System.class) @Description("systems that were changed") @Nullable Set<String> systems,
        @Description("whether it is a significant change to systems or networks in the scope of PCI DSS")
        @Nullable Boolean significant,
        @Judged @Description("whether it was an emergency that could not wait for the usual order of steps")
        @Nullable Boolean emergency,
        @MayBeNone @Description("who asked for it or authorised its development; none when nobody") @Nullable String authorisedBy,
        @MayBeNone @Description("day its development was authorised; none when never")
        @Nullable LocalDate authorisedOn,
        @DaysSince("authorisedOn") @Description("days since its development was authorised")
        @Nullable Long daysSinceAuthorisation,
        @MayBeNone @Description("reason and description, as written down; none when not written down")
        @Nullable String reason,
        @MayBeNone @Description("effect on security, as written down; none when not written down")
        @Nullable String securityImpact,
        @MayBeNone @Description("who approved it; none when nobody") @Nullable String approvedBy,
        @MayBeNone @Description("day of approval; none when never") @Nullable LocalDate approvedOn,
        @DaysSince("approvedOn") @Description("days since approval") @Nullable Long approvalAgeInDays,
        @Description("whether that person may approve such changes") @Nullable Boolean approverAuthorised,
        @Description("whether tests showed that it does no harm to security") @Nullable Boolean tested,
        @MayBeNone @Description("day the last test before its deployment was passed; none when never")
        @Nullable LocalDate testedOn,
        @DaysSince("testedOn") @Description("days since the last test was passed")
        @Nullable Long daysSinceTest,
        @Description("whether users inside or outside have to know of it") @Nullable Boolean affectsUsers,
        @MayBeNone @Description("day those users were told; none when not")
        @Nullable LocalDate usersToldOn,
        @DaysSince("usersToldOn") @Description("days since those users were told")
        @Nullable Long daysSinceUsersTold,
        @Description("common attacks against which it was tested, by the names a pack uses")
        @Nullable Set<String> attacksTested,
        @MayBeNone @Description("how to get back to a secure state, as written down; none when not written down")
        @Nullable String fallback,
        @Description("who made it") @Nullable String author,
        @MayBeNone @Description("when it was an emergency, day it was examined and approved afterwards; none when not")
        @Nullable LocalDate examinedOn,
        @DaysSince("examinedOn") @Description("days since it was examined afterwards") @Nullable Long daysSinceExamination,
        @MayBeNone @Description("who put it into production; none when it is not there") @Nullable String deployedBy,
        @MayBeNone @Description("day it went into production or to customers; none when it did not")
        @Nullable LocalDate deployedOn,
        @DaysSince("deployedOn") @Description("days since it went into production or to customers")
        @Nullable Long ageInDays,
        @Description("how its code was reviewed") @Nullable CodeReview review,
        @MayBeNone @Description("who reviewed its code; none when nobody") @Nullable String reviewedBy,
        @MayBeNone @Description("day its code was reviewed; none when never") @Nullable LocalDate reviewedOn,
        @DaysSince("reviewedOn") @Description("days since its code was reviewed") @Nullable Long reviewAgeInDays,
        @Judged @Description("whether the reviewer knows how to review code and secure coding")
        @Nullable Boolean reviewerQualified,
        @Description("what the review looked for, by the names a pack uses") @Nullable Set<String> reviewCovers,
        @Description("findings of the review that were not corrected before release, count")
        @Nullable Long reviewFindings,
        @MayBeNone @Description("member of the management who approved the review; none when nobody")
        @Nullable String reviewApprovedBy,
        @MayBeNone
        @Description("day all requirements of PCI DSS that apply were confirmed on what it changed; none when never")
        @Nullable LocalDate confirmedOn,
        @DaysSince("confirmedOn") @Description("days since those requirements were confirmed")
        @Nullable Long daysSinceConfirmation,
        @Description("whether diagrams, inventories and other documents follow it")
        @Nullable Boolean documentationUpdated,
        @MayBeNone @Description("day its effect on the scope of PCI DSS was formally assessed; none when never")
        @Nullable LocalDate scopeImpactAssessedOn,
        @DaysSince("scopeImpactAssessedOn") @Description("days since its effect on the scope of PCI DSS was assessed")
        @Nullable Long daysSinceScopeImpactAssessed,
        @Description("whether the requirements that apply to what it changed were identified")
        @Nullable Boolean requirementsIdentified,
        @Description("whether the scope of PCI DSS follows it, or needs no change") @Nullable Boolean scopeUpdated,
        @MayBeNone @Description("person who signed the result of that assessment; none when nobody")
        @Nullable String scopeImpactSignedBy,
        Origin origin)
        implements Fact {}
