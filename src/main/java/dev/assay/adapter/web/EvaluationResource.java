package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.DecisionJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.DecideGate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dry runs: facts in, answer out, nothing recorded. */
@Path("/api/v1/evaluations")
@Tag(name = "Evaluations", description = "Dry runs: nothing is recorded")
public final class EvaluationResource {

    private final DryRun dryRun;
    private final DecideGate decideGate;
    private final DecisionJson json;
    private final Clock clock;

    EvaluationResource(DryRun dryRun, DecideGate decideGate, DecisionJson json, Clock clock) {
        this.dryRun = dryRun;
        this.decideGate = decideGate;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "evaluate",
            summary = "Decide a gate without recording the decision",
            description = "The body is a facts document. Without workflow and phase the packs that apply are evaluated. "
                    + "asOf asks for another moment; a recorded decision always uses the clock of the server.")
    public ObjectNode evaluate(InputStream document, @BeanParam QuestionParameters parameters) {
        var moment = parameters.moment(clock);
        return dryRun.on(document, read -> json.of(decideGate.decide(read, parameters.question(), moment), false));
    }
}
