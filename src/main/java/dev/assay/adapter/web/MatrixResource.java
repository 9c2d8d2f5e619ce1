package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.adapter.report.DecisionJson;
import dev.assay.adapter.report.MatrixCsv;
import dev.assay.adapter.report.MatrixHtml;
import dev.assay.adapter.security.Role;
import dev.assay.flow.FindDecision;
import dev.assay.flow.RecordedDecision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The compliance matrix of a recorded decision, in the format that the header Accept asks for. */
@Path("/api/v1/engagements/{engagement}/decisions/{decision}/matrix")
@RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
@Tag(name = "Decisions")
public final class MatrixResource {

    private static final String CSV = "text/csv";

    private final FindDecision find;
    private final Caller caller;
    private final Admission admission;

    MatrixResource(FindDecision find, Caller caller, Admission admission) {
        this.find = find;
        this.caller = caller;
        this.admission = admission;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "matrix",
            summary = "Controls and their statuses",
            description = "Ask for application/json, text/csv or text/html in the header Accept.")
    public JsonNode json(String engagement, String decision) {
        var recorded = recorded(engagement, decision);
        return DecisionJson.matrix(recorded.answer().matrix());
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @Operation(operationId = "matrixCsv", summary = "The same for a spreadsheet")
    public Response csv(String engagement, String decision) {
        var recorded = recorded(engagement, decision);
        return Response.ok(MatrixCsv.of(recorded.answer().matrix(), recorded.rulebook()))
                .type(CSV + ";charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"matrix.csv\"")
                .build();
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.4")
    @Operation(operationId = "matrixHtml", summary = "The same for a person")
    public Response html(String engagement, String decision) {
        var recorded = recorded(engagement, decision);
        return Response.ok(MatrixHtml.of(recorded.answer(), recorded.rulebook()))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .build();
    }

    private RecordedDecision recorded(String engagement, String decision) {
        var key = caller.engagement(engagement);
        return admission.in(() -> find.find(key, decision));
    }
}
