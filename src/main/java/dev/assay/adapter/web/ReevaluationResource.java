package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.report.ReevaluationJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.Reevaluate;
import dev.assay.workflow.Rulebook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which stored submissions the rules in force would decide otherwise than those that they were decided by. */
@Path("/api/v1/reevaluations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Name.OFFICER, Role.Name.AUDITOR})
@Tag(name = "Re-evaluations", description = "What would be decided now on everything that was submitted; no decision is recorded")
public final class ReevaluationResource {

    private static final RequestObject.Shape SHAPE = new RequestObject.Shape(Set.of(), Set.of("asOf", "submissions"), Set.of());
    private static final int MOST_LINES = 500;

    private final Reevaluate reevaluate;
    private final ReevaluationWork work;
    private final Rulebook rulebook;
    private final Caller caller;

    ReevaluationResource(Reevaluate reevaluate, ReevaluationWork work, Rulebook rulebook, Caller caller) {
        this.reevaluate = reevaluate;
        this.work = work;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reevaluate",
            summary = "Judge everything that was submitted by the rules in force",
            description = "The body is {asOf?, submissions?: all or current}. It runs beside requests; ask how far it is. One at a time for each tenant.")
    public Response ask(InputStream body, UriInfo uri) {
        var asked = Body.request(body, SHAPE);
        var asOf = asked.text("asOf") == null ? null : moment(asked.text("asOf"));
        var current = isCurrent(asked.text("submissions"));
        var begun = work.begin(() -> {
            var kept = reevaluate.ask(caller.actor(), rulebook, asOf, current, false);
            return reevaluate.claim(kept.tenant(), kept.id());
        });
        var address = uri.getAbsolutePathBuilder().path(begun.reevaluation().id()).build();
        return Response.accepted(ReevaluationJson.of(begun.reevaluation())).location(address).build();
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "\"asOf\" is no moment; write it as 2026-11-01T09:00:00Z.");
        }
    }

    private static boolean isCurrent(@Nullable String submissions) {
        if (submissions == null || submissions.equals("all")) {
            return false;
        }
        if (submissions.equals("current")) {
            return true;
        }
        throw new Rejected(ProblemCode.BAD_REQUEST, "\"submissions\" is all or current.");
    }

    @GET
    @Operation(operationId = "listReevaluations", summary = "The last hundred re-evaluations, newest first")
    public ArrayNode list() {
        var list = JsonNodeFactory.instance.arrayNode();
        reevaluate.list(tenant()).forEach(one -> list.add(ReevaluationJson.of(one)));
        return list;
    }

    @GET
    @Path("{reevaluation}")
    @Operation(operationId = "findReevaluation", summary = "How far a re-evaluation is, and what it has counted")
    public ObjectNode find(String reevaluation) {
        return ReevaluationJson.of(reevaluate.find(tenant(), reevaluation));
    }

    @GET
    @Path("{reevaluation}/lines")
    @Operation(
            operationId = "reevaluationLines",
            summary = "What would be decided otherwise, and what could not be judged",
            description = "500 lines at most, after the number that the parameter after gives; next is the number to go on with, null at the end.")
    public ObjectNode lines(String reevaluation, @RestQuery @Nullable Long after) {
        var page = reevaluate.lines(tenant(), reevaluation, after == null ? 0 : after, MOST_LINES);
        var node = JsonNodeFactory.instance.objectNode();
        var lines = node.putArray("lines");
        page.forEach(line -> lines.addRawValue(new RawValue(line.json())));
        return page.size() < MOST_LINES ? node.putNull("next") : node.put("next", page.getLast().number());
    }

    @POST
    @Path("{reevaluation}/resume")
    @Operation(operationId = "resumeReevaluation", summary = "Go on with a re-evaluation that nobody works on any more")
    public Response resume(String reevaluation) {
        var begun = work.begin(() -> reevaluate.claim(tenant(), reevaluation));
        return Response.accepted(ReevaluationJson.of(begun.reevaluation())).build();
    }

    @POST
    @Path("{reevaluation}/cancel")
    @Operation(operationId = "cancelReevaluation", summary = "Stop a re-evaluation; what it found until now stays")
    public ObjectNode cancel(String reevaluation) {
        return ReevaluationJson.of(reevaluate.cancel(tenant(), reevaluation));
    }

    private String tenant() {
        return caller.identity().tenant();
    }
}
