package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.flow.ActLog;
import dev.assay.flow.NextStep;
import dev.assay.workflow.GateDecision;
import dev.assay.workflow.PhaseState;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.WorkflowRun;

/** Workflows of an engagement as JSON. */
final class WorkflowJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WorkflowJson() {}

    static ObjectNode run(WorkflowRun run) {
        var node = JSON.objectNode()
                .put("workflow", run.workflow())
                .put("version", run.version())
                .put("status", run.status().word())
                .put("startedAt", run.started().at().toString())
                .put("startedBy", run.started().by());
        if (run.abandoned() != null) {
            node.set("abandoned", since(run.abandoned()));
        }
        var phases = node.putArray("phases");
        run.phases().forEach(phase -> phases.add(phase(phase)));
        return node;
    }

    private static ObjectNode phase(PhaseState phase) {
        var node = JSON.objectNode().put("phase", phase.phase()).put("status", phase.standing().word());
        if (phase.since() != null) {
            node.set("since", since(phase.since()));
        }
        if (phase.decision() != null) {
            node.set("decision", decision(phase.decision()));
        }
        return node;
    }

    private static ObjectNode since(RecordedAct act) {
        var node = JSON.objectNode()
                .put("act", act.number())
                .put("type", act.act().type())
                .put("by", act.by())
                .put("at", act.at().toString());
        var reason = act.act().texts().get("reason");
        return reason == null ? node : node.put("reason", reason);
    }

    private static ObjectNode decision(GateDecision decision) {
        return JSON.objectNode()
                .put("id", decision.id())
                .put("outcome", decision.outcome().word())
                .put("submission", decision.submission())
                .put("digest", decision.digest());
    }

    static ObjectNode next(NextStep next) {
        var node = JSON.objectNode().put("step", next.kind().word()).put("phase", next.phase());
        var wanted = node.putArray("wanted");
        next.wanted().forEach(wanted::add);
        return node;
    }

    static ObjectNode act(ActLog.Appended appended) {
        var act = appended.act().recorded();
        var node = since(act).put("digest", appended.act().digest()).put("canonical", appended.act().canonical());
        node.set("receipt", LedgerJson.receipt(appended.receipt()));
        return node;
    }
}
