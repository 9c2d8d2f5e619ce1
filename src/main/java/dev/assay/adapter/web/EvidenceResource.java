package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.security.Role;
import dev.assay.flow.RecordEvidence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed document of a recorded decision: made once, kept, and handed out byte for byte. */
@Path("/api/v1/engagements/{engagement}/decisions/{decision}/evidence")
@RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
@Tag(name = "Evidence", description = "Signed PDF documents of recorded decisions")
public final class EvidenceResource {

    private final RecordEvidence evidence;
    private final Caller caller;
    private final Admission admission;

    EvidenceResource(RecordEvidence evidence, Caller caller, Admission admission) {
        this.evidence = evidence;
        this.caller = caller;
        this.admission = admission;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueEvidence",
            summary = "Issue the evidence of a decision",
            description = "It is made once; asking again names the same document. Its digest stands in the ledger.")
    public Response issue(String engagement, String decision, UriInfo uri) {
        var key = caller.engagement(engagement);
        var actor = caller.actor();
        var recorded = admission.in(() -> evidence.record(key, decision, actor));
        var answer = recorded.repeated() ? Response.ok() : Response.created(uri.getAbsolutePath());
        return answer.entity(json(recorded)).build();
    }

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "evidence",
            summary = "The document",
            description = "The bytes that were issued; the header ETag holds their SHA-256, as the ledger does.")
    public Response document(String engagement, String decision) {
        var found = evidence.find(caller.engagement(engagement), decision).evidence();
        return Response.ok(found.bytes())
                .tag(found.digest())
                .header("Content-Disposition", "attachment; filename=\"%s-%s.pdf\"".formatted(engagement, decision))
                .build();
    }

    private static ObjectNode json(RecordEvidence.Recorded recorded) {
        var issued = recorded.evidence();
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("engagement", issued.key().engagement())
                .put("decision", issued.decision())
                .put("digest", issued.digest())
                .put("issuedBy", issued.issuedBy())
                .put("issuedAt", issued.issuedAt().toString());
        node.set("receipt", LedgerJson.receipt(recorded.receipt()));
        return node;
    }
}
