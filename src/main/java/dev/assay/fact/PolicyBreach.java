package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A failure of a person to comply with the client's policies and what followed from it. */
@Kind(
        name = "policy-breach",
        list = "policyBreaches",
        describes = "A failure of a person to comply with the client's policies and what followed from it")
public record PolicyBreach(
        @Required @Description("id of the breach") String id,
        @RefersTo(WorkforceMember.class) @Description("person who did not comply") @Nullable String person,
        @RefersTo(Policy.class) @MayBeNone @Description("policy that was not kept; none when several")
        @Nullable String policy,
        @Description("whether it is a security policy or procedure that was not kept") @Nullable Boolean security,
        @Description("whether it is a privacy policy or the law on privacy that was not kept") @Nullable Boolean privacy,
        @Judged
        @Description("whether the act is protected: reporting misconduct or a crime, complaining, testifying, opposing in good"
                + " faith")
        @Nullable Boolean protectedAct,
        @Description("how bad it is") @Nullable Criticality severity,
        @Description("day it was found") @Nullable LocalDate discoveredOn,
        @DaysSince("discoveredOn") @Description("days since it was found") @Nullable Long daysSinceDiscovery,
        @MayBeNone @Description("the sanction in words, such as a warning; none when there was none")
        @Nullable String sanction,
        @MayBeNone @Description("day the sanction was applied; none when it was not") @Nullable LocalDate sanctionedOn,
        @DaysSince("sanctionedOn") @Description("days since the sanction was applied")
        @Nullable Long daysSinceSanction,
        @Description("whether the breach and its sanction are written down") @Nullable Boolean documented,
        @MayBeNone @Description("of a public employee: disciplinary rule that was applied; none when none was")
        @Nullable String disciplinedBy,
        Origin origin)
        implements Fact {}
