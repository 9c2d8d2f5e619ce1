package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A business workflow of the client that may need a durable engine. */
@Kind(
        name = "workflow",
        list = "workflows",
        describes = "A business workflow of the client that may need a durable engine")
public record Workflow(
        @Required @Description("id of the workflow") String id,
        @Description("name in words") @Nullable String name,
        @Description("shortest duration, seconds") @Nullable Long minimumSeconds,
        @MayBeNone @Description("longest duration, seconds; none when it may last without limit")
        @Nullable Long maximumSeconds,
        @Description("own services that take part, count") @Nullable Long services,
        @Description("systems outside the organisation that it crosses, by name") @Nullable Set<String> externalSystems,
        @CountOf("externalSystems") @Description("how many systems outside the organisation it crosses")
        @Nullable Long externalSystemCount,
        @Description("whether it reads from or writes to anything outside the organisation")
        @Nullable Boolean externalIo,
        @Description("points at which it waits for a person, count") @Nullable Long humanApprovalPauses,
        @Description("points at which it waits, in words") @Nullable Set<String> pausePoints,
        @Description("whether finished steps must be undone when a later one fails")
        @Nullable Boolean requiresCompensation,
        @Description("what is done to undo it, in words") @Nullable Set<String> compensations,
        @Description("whether it binds the organisation towards others: a contract, a payment, a message")
        @Nullable Boolean externalCommitment,
        @MayBeNone @Description("how it is run today; none when it does not run yet") @Nullable WorkflowRuntime runtime,
        @MayBeNone @Description("class that was given by hand; none when nobody gave one")
        @Nullable WorkflowLabel label,
        @Description("whether it is to be moved first") @Nullable Boolean priority,
        @MayBeNone @Description("adoption wave it is planned for, from 1; none when not planned") @Nullable Long wave,
        @Description("whether the durable engine's server runs") @Nullable Boolean durableServerDeployed,
        @Description("whether workers for it are provisioned") @Nullable Boolean workersProvisioned,
        @Description("whether its steps are mapped to activities of the engine") @Nullable Boolean mappedToActivities,
        @Description("whether its runs are monitored") @Nullable Boolean monitoringWired,
        @Description("whether its compensation is written down") @Nullable Boolean compensationDocumented,
        @Description("whether the decision to move it is recorded and approved")
        @Nullable Boolean decisionRecordApproved,
        Origin origin)
        implements Fact {}
