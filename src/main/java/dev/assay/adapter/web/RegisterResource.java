package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.ClassificationJson;
import dev.assay.adapter.report.MaturityReport;
import dev.assay.adapter.security.Role;
import dev.assay.flow.ClassifyWorkflows;
import dev.assay.flow.ListMaturity;
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

/** What the workflows and systems of a facts document are; nothing is recorded. */
@Path("/api/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
@Tag(name = "Evaluations")
public final class RegisterResource {

    private final DryRun dryRun;
    private final ClassifyWorkflows classify;
    private final ListMaturity maturity;
    private final Clock clock;

    RegisterResource(DryRun dryRun, ClassifyWorkflows classify, ListMaturity maturity, Clock clock) {
        this.dryRun = dryRun;
        this.classify = classify;
        this.maturity = maturity;
        this.clock = clock;
    }

    @POST
    @Path("classifications")
    @Operation(
            operationId = "classify",
            summary = "Classify the workflows of a facts document",
            description = "Class, candidacy for a durable engine, why, what would change it, compensation, idempotency, adoption.")
    public ObjectNode classify(InputStream document) {
        return dryRun.on(document, read -> ClassificationJson.of(classify.classify(read.facts())));
    }

    @POST
    @Path("maturity")
    @Operation(operationId = "maturity", summary = "List how far each system of a facts document has come")
    public ObjectNode maturity(InputStream document) {
        return dryRun.on(document, read -> MaturityReport.json(maturity.list(read.facts(), clock.instant())));
    }
}
