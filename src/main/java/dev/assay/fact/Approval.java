package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named person's decision about something. */
@Kind(name = "approval", list = "approvals", describes = "A named person's decision about something")
public record Approval(
        @Required @Description("id of the approval") String id,
        @Required @Description("what was decided, by the name a workflow uses, such as release or prd") String subject,
        @MayBeNone @Description("id of the thing that was decided about; none when there is only one")
        @Nullable String reference,
        @MayBeNone @Description("id of the phase of a workflow it belongs to; none when it belongs to none")
        @Nullable String phase,
        @Description("what was decided") @Nullable ApprovalDecision decision,
        @MayBeNone @Description("who decided; none when nobody") @Nullable String approvedBy,
        @Description("in which role") @Nullable String role,
        @MayBeNone @Description("who asked; none when nobody") @Nullable String requestedBy,
        @Description("day of the request") @Nullable LocalDate requestedOn,
        @DaysSince("requestedOn") @Description("days since the request") @Nullable Long daysSinceRequest,
        @MayBeNone @Description("day of the decision; none while pending") @Nullable LocalDate decidedOn,
        @DaysSince("decidedOn") @Description("days since the decision") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
