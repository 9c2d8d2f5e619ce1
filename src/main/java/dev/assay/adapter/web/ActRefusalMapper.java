package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.assay.workflow.ActRefused;
import dev.assay.workflow.Judgement;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns an act that cannot be done as things stand into a problem, with the findings that stand in its way. */
final class ActRefusalMapper {

    @ServerExceptionMapper
    Response refused(ActRefused refused, UriInfo uri) {
        var problem = ProblemJson.of(code(refused.why()), refused.getMessage(), uri.getPath());
        if (!refused.open().isEmpty()) {
            findings(problem.putArray("findings"), refused.open());
        }
        return ProblemJson.answer(problem).build();
    }

    private static ProblemCode code(ActRefused.Why why) {
        return switch (why) {
            case WORKFLOW_STARTED -> ProblemCode.WORKFLOW_STARTED;
            case WORKFLOW_NOT_STARTED -> ProblemCode.WORKFLOW_NOT_STARTED;
            case WORKFLOW_OVER -> ProblemCode.WORKFLOW_OVER;
            case UNKNOWN_PHASE -> ProblemCode.UNKNOWN_PHASE;
            case PHASE_NOT_NEXT -> ProblemCode.PHASE_NOT_NEXT;
            case PHASE_NOT_OPEN -> ProblemCode.PHASE_NOT_OPEN;
            case PHASE_NOT_SKIPPABLE -> ProblemCode.PHASE_NOT_SKIPPABLE;
            case PHASE_NOT_CLOSED -> ProblemCode.PHASE_NOT_CLOSED;
            case ENTRY_NOT_MET -> ProblemCode.ENTRY_NOT_MET;
            case GATE_NOT_PASSED -> ProblemCode.GATE_NOT_PASSED;
            case SIGN_OFF_WANTED -> ProblemCode.SIGN_OFF_WANTED;
        };
    }

    private static void findings(ArrayNode list, List<Judgement> open) {
        for (var judgement : open) {
            var finding = judgement.finding();
            var node = list.addObject()
                    .put("requirement", finding.rule().name())
                    .put("status", finding.status().word())
                    .put("message", finding.message());
            var missing = node.putArray("missing");
            finding.missing().forEach(missing::add);
        }
    }
}
