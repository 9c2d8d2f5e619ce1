package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.security.Role;
import dev.assay.flow.SubmitFacts;
import dev.assay.flow.Submission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The facts of an engagement. What was submitted stays; the newest submission is the current one. */
@Path("/api/v1/engagements/{engagement}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts", description = "What a team states about an engagement")
public final class FactsResource {

    private final SubmitFacts facts;
    private final Caller caller;
    private final Admission admission;

    FactsResource(SubmitFacts facts, Caller caller, Admission admission) {
        this.facts = facts;
        this.caller = caller;
        this.admission = admission;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.TEAM)
    @Operation(
            operationId = "submitFacts",
            summary = "Submit facts",
            description = "The body is a facts document (contracts/engagement.v1.schema.json), at most 16 MiB. The answer and "
                    + "the header ETag name the submission by its digest. If-Match refuses when somebody else submitted "
                    + "meanwhile. The same document again is the same submission.")
    public Response submit(
            String engagement, InputStream document, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var key = caller.engagement(engagement);
        var bytes = Body.facts(document);
        var expected = IfMatch.digest(ifMatch, () -> facts.current(key).digest());
        var submitted = admission.in(() -> facts.submit(key, bytes, expected, caller.actor()));
        return Response.status(submitted.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(submitted.submission().digest())
                .entity(json(submitted.submission()))
                .build();
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "currentFacts",
            summary = "The current facts as canonical JSON (RFC 8785)",
            description = "The header ETag holds their digest; it is the SHA-256 of the body.")
    public Response current(String engagement, Request conditions) {
        var submission = facts.current(caller.engagement(engagement));
        var unchanged = conditions.evaluatePreconditions(new EntityTag(submission.digest()));
        var answer = unchanged == null ? Response.ok(submission.canonical()) : unchanged;
        return answer.tag(submission.digest()).build();
    }

    static ObjectNode json(Submission submission) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("engagement", submission.key().engagement())
                .put("submission", submission.digest())
                .put("by", submission.by())
                .put("channel", submission.channel())
                .put("at", submission.at().toString());
    }
}
