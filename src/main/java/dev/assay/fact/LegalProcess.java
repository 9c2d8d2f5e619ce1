package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order, subpoena or demand by which PHI is asked for, and what came of it (45 CFR 164.512(e), (f)(1)(ii)). */
@Kind(
        name = "legal-process",
        list = "legalProcesses",
        describes = "An order, subpoena or demand by which PHI is asked for, and what came of it")
public record LegalProcess(
        @Required @Description("id of the process") String id,
        @Description("what it is") @Nullable ProcessKind kind,
        @Description("whether it is for law enforcement; otherwise for a proceeding between parties or before a"
                + " tribunal")
        @Nullable Boolean lawEnforcement,
        @Description("day it arrived") @Nullable LocalDate receivedOn,
        @DaysSince("receivedOn") @Description("days since it arrived") @Nullable Long ageInDays,
        @MayBeNone @Description("day PHI was disclosed in answer to it; none when none was")
        @Nullable LocalDate disclosedOn,
        @DaysSince("disclosedOn") @Description("days since PHI was disclosed") @Nullable Long daysSinceDisclosure,
        @Judged @Description("whether only what it expressly asks for or authorises was disclosed")
        @Nullable Boolean withinScope,
        @MayBeNone @Description("what makes up for a missing order; none when nothing does")
        @Nullable ProcessAssurance assurance,
        @Description("whether there is a written statement with documents that show it")
        @Nullable Boolean assuranceDocumented,
        @Judged @Description("whether the notice told the person enough to object") @Nullable Boolean noticeSufficient,
        @MayBeNone @Description("last day on which the person could object; none when none was set")
        @Nullable LocalDate objectionsDueOn,
        @DaysSince("objectionsDueOn") @Description("days since the person could last object; negative before")
        @Nullable Long daysSinceObjectionsDue,
        @Description("whether an objection is not resolved, or resolved otherwise than what was disclosed")
        @Nullable Boolean objectionsOpen,
        @Description("whether the protective order forbids any other use than in the proceeding")
        @Nullable Boolean orderLimitsUse,
        @Description("whether the protective order has the data returned or destroyed in the end")
        @Nullable Boolean orderReturns,
        @Judged
        @Description("whether the data is relevant and material to a legitimate inquiry") @Nullable Boolean relevant,
        @Judged @Description("whether it is specific and limited to what the purpose needs") @Nullable Boolean specific,
        @Judged
        @Description("whether de-identified data could not reasonably do") @Nullable Boolean deIdentifiedInsufficient,
        Origin origin)
        implements Fact {}
