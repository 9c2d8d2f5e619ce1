package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** One step of a workflow. */
@Kind(name = "workflow-step", list = "workflowSteps", describes = "One step of a workflow")
public record WorkflowStep(
        @Required @Description("id of the step") String id,
        @Required @RefersTo(Workflow.class) @Description("workflow it belongs to") String workflow,
        @Description("place in the sequence, from 1; equal places run side by side") @Nullable Long order,
        @Description("name in words") @Nullable String name,
        @Description("what it does") @Nullable StepType type,
        @Description("whether it changes anything outside its own memory") @Nullable Boolean sideEffects,
        @Description("how it makes sure that a second run changes nothing more")
        @Nullable IdempotencyMethod idempotencyMethod,
        @RefersTo(WorkflowStep.class) @MayBeNone @Description("step that undoes it; none when there is none")
        @Nullable String compensatedBy,
        @MayBeNone @Description("what undoes it, in words; none when nothing does") @Nullable String compensation,
        @Description("whether its compensation is recorded when it runs") @Nullable Boolean compensationLogged,
        @Description("whether it waits for a person or an outside event") @Nullable Boolean pauses,
        @MayBeNone @Description("system outside the organisation that it talks to; none when it talks to none")
        @Nullable String externalSystem,
        Origin origin)
        implements Fact {}
