package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.PlanJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.PlanWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Plans: facts in, the working workflow of each need and how far it is out. Nothing is recorded. */
@Path("/api/v1/plans")
@Tag(name = "Plans", description = "Working workflows for needs: nothing is recorded")
public final class PlanResource {

    private final DryRun dryRun;
    private final PlanWork planWork;
    private final Clock clock;

    PlanResource(DryRun dryRun, PlanWork planWork, Clock clock) {
        this.dryRun = dryRun;
        this.planWork = planWork;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "plan",
            summary = "Choose the working workflow of each need and say how far it is",
            description = "The body is a facts document. need asks about one need only, asOf for another moment.")
    public ObjectNode plan(InputStream document, @RestQuery @Nullable String need, @RestQuery @Nullable String asOf) {
        var moment = QuestionParameters.moment(asOf, clock);
        return dryRun.on(document, read -> PlanJson.of(planWork.plan(read.facts(), need, moment), moment));
    }
}
