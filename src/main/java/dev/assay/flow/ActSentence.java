package dev.assay.flow;

import dev.assay.workflow.Act;
import dev.assay.workflow.SignOffAct;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WorkflowAct;

/** What somebody did, as the rest of a sentence that begins with who did it. */
final class ActSentence {

    private ActSentence() {}

    static String of(Act act) {
        return switch (act) {
            case WorkflowAct workflow -> of(workflow);
            case WaiverAct waiver -> of(waiver);
            case SignOffAct signOff -> of(signOff);
        };
    }

    private static String of(WorkflowAct act) {
        return switch (act) {
            case WorkflowAct.Started started ->
                "started the workflow %s %s with the phases %s"
                        .formatted(started.workflow(), started.version(), String.join(", ", started.phases()));
            case WorkflowAct.Entered entered ->
                "entered the phase %s of %s%s"
                        .formatted(entered.phase(), entered.workflow(), entered.entry() == null ? "" : "; its entry conditions held");
            case WorkflowAct.GateDecided decided ->
                "got %s at the gate of %s of %s, decision %s"
                        .formatted(
                                decided.decision().outcome().word(),
                                decided.phase(),
                                decided.workflow(),
                                decided.decision().id());
            case WorkflowAct.Left left ->
                "left the phase %s of %s by the decision %s (%s)"
                        .formatted(
                                left.phase(), left.workflow(), left.decision().id(), left.decision().outcome().word());
            case WorkflowAct.Skipped skipped ->
                "skipped the phase %s of %s: %s".formatted(skipped.phase(), skipped.workflow(), skipped.reason());
            case WorkflowAct.Reopened again ->
                "reopened the phase %s of %s: %s".formatted(again.phase(), again.workflow(), again.reason());
            case WorkflowAct.Abandoned abandoned ->
                "abandoned the workflow %s: %s".formatted(abandoned.workflow(), abandoned.reason());
        };
    }

    private static String of(WaiverAct act) {
        return switch (act) {
            case WaiverAct.Requested asked ->
                "asked for the waiver %s of %s%s until %s: %s; meanwhile: %s"
                        .formatted(
                                asked.waiver(),
                                asked.requirement(),
                                asked.subject() == null ? "" : " for " + asked.subject(),
                                asked.until(),
                                asked.reason(),
                                asked.compensatingMeasure());
            case WaiverAct.Granted granted -> "granted the waiver %s".formatted(granted.waiver());
            case WaiverAct.Refused refused -> "refused the waiver %s: %s".formatted(refused.waiver(), refused.reason());
            case WaiverAct.Withdrawn taken -> "took the waiver %s back: %s".formatted(taken.waiver(), taken.reason());
        };
    }

    private static String of(SignOffAct act) {
        return switch (act) {
            case SignOffAct.Requested asked ->
                "asked %s to sign the decision %s off as %s, sign-off %s"
                        .formatted(asked.approver(), asked.decision(), asked.role(), asked.signOff());
            case SignOffAct.Delegated handed ->
                "let %s answer the sign-off %s until %s".formatted(handed.to(), handed.signOff(), handed.until());
            case SignOffAct.Granted granted -> "granted the sign-off %s".formatted(granted.signOff());
            case SignOffAct.Rejected rejected ->
                "rejected the sign-off %s: %s".formatted(rejected.signOff(), rejected.reason());
        };
    }
}
