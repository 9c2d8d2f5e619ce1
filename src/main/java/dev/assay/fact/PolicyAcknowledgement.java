package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's statement to have read a policy and to keep to it. */
@Kind(
        name = "policy-acknowledgement",
        list = "policyAcknowledgements",
        describes = "A person's statement to have read a policy and to keep to it")
public record PolicyAcknowledgement(
        @Required @Description("id of the acknowledgement") String id,
        @Required @RefersTo(WorkforceMember.class) @Description("the person") String person,
        @Required @RefersTo(Policy.class) @Description("the policy") String policy,
        @MayBeNone @Description("day of the statement; none when asked for and not made")
        @Nullable LocalDate acknowledgedOn,
        @DaysSince("acknowledgedOn") @Description("days since the statement") @Nullable Long ageInDays,
        @Description("what the person states to have understood, by the names a pack uses") @Nullable Set<String> covers,
        Origin origin)
        implements Fact {}
