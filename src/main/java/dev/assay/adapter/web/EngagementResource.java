package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.LedgerHistory;
import dev.assay.flow.RegisterEngagement;
import dev.assay.flow.RegisteredEngagement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engagements of the caller's tenant. */
@Path("/api/v1/engagements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements", description = "Client projects that are governed here")
public final class EngagementResource {

    private static final RequestObject.Shape SHAPE = new RequestObject.Shape(Set.of("name"), Set.of(), Set.of());

    private final RegisterEngagement engagements;
    private final LedgerHistory history;
    private final Caller caller;

    EngagementResource(RegisterEngagement engagements, LedgerHistory history, Caller caller) {
        this.engagements = engagements;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(operationId = "listEngagements", summary = "All engagements of your tenant, by id")
    public ArrayNode list() {
        var list = JsonNodeFactory.instance.arrayNode();
        engagements.all(caller.identity().tenant()).forEach(one -> list.add(json(one)));
        return list;
    }

    @PUT
    @Path("{engagement}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER})
    @Operation(
            operationId = "registerEngagement",
            summary = "Register an engagement",
            description = "The body is {\"name\": \"...\"}. Registering again in the same words changes nothing; "
                    + "another name for the same id is a conflict.")
    @RequestBody(required = true)
    public Response register(String engagement, InputStream body) {
        var request = Body.request(body, SHAPE);
        var key = caller.engagement(engagement);
        var name = Checked.argument(() -> RegisteredEngagement.checkedName(request.needed("name")));
        var registered = engagements.register(key, name, caller.actor());
        return Response.status(registered.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(json(registered.engagement()))
                .build();
    }

    @GET
    @Path("{engagement}")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(operationId = "findEngagement", summary = "One engagement")
    public ObjectNode find(String engagement) {
        return json(engagements.find(caller.engagement(engagement)));
    }

    @GET
    @Path("{engagement}/ledger")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "engagementLedger",
            summary = "What the ledger says about an engagement, oldest first",
            description = "Each entry has its canonical text; its leaf is SHA-256 over a zero byte and that text.")
    public ArrayNode ledger(String engagement) {
        var list = JsonNodeFactory.instance.arrayNode();
        history.of(caller.engagement(engagement)).forEach(one -> list.add(LedgerJson.entry(one)));
        return list;
    }

    private static ObjectNode json(RegisteredEngagement engagement) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", engagement.key().engagement())
                .put("name", engagement.name())
                .put("registeredBy", engagement.registeredBy())
                .put("registeredAt", engagement.registeredAt().toString());
    }
}
