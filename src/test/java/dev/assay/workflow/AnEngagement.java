package dev.assay.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The acts of an engagement in a test, one each minute. */
final class AnEngagement {

    static final List<String> PHASES = List.of("plan", "build", "deliver");

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    final List<RecordedAct> acts = new ArrayList<>();
    private int decisions;

    static AnEngagement started() {
        return new AnEngagement().does(new WorkflowAct.Started("project", "1.0.0", PHASES));
    }

    /** Does it, or is refused and then nothing is done. */
    AnEngagement does(Act act) {
        var number = acts.size() + 1L;
        var recorded = new RecordedAct(number, act, "ada", "user", NOON.plusSeconds(60 * number));
        runs().after(recorded);
        acts.add(recorded);
        return this;
    }

    AnEngagement enters(String phase) {
        return does(new WorkflowAct.Entered("project", phase, null));
    }

    AnEngagement decides(String phase, Outcome outcome) {
        return does(new WorkflowAct.GateDecided("project", phase, decision("d" + ++decisions, outcome)));
    }

    AnEngagement leaves(String phase) {
        return does(new WorkflowAct.Left("project", phase, runs().mayLeave("project", phase)));
    }

    /** Through the gate from the door to the end. */
    AnEngagement passes(String phase) {
        return enters(phase).decides(phase, Outcome.GO).leaves(phase);
    }

    AnEngagement skips(String phase) {
        return does(new WorkflowAct.Skipped("project", phase, "not part of the contract"));
    }

    AnEngagement reopens(String phase) {
        return does(new WorkflowAct.Reopened("project", phase, "a change request"));
    }

    AnEngagement abandons() {
        return does(new WorkflowAct.Abandoned("project", "the client left"));
    }

    WorkflowRuns runs() {
        return WorkflowRuns.of(acts);
    }

    WorkflowRun run() {
        return runs().started("project");
    }

    /** Standings of the phases, in their order. */
    String standings() {
        return String.join(" ", run().phases().stream().map(phase -> phase.standing().word()).toList());
    }

    static GateDecision decision(String id, Outcome outcome) {
        return new GateDecision(id, "sha256:" + id, outcome, "sha256:facts");
    }
}
