package dev.assay.adapter.web;

import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.AskSignOff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks a person to sign a recorded decision. */
@Path("/api/v1/engagements/{engagement}/decisions/{decision}/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-offs", description = "Signatures of named people under gate decisions")
public final class SignOffRequestResource {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of("role", "approver"), Set.of(), Set.of());

    private final AskSignOff ask;
    private final Caller caller;
    private final Clock clock;

    SignOffRequestResource(AskSignOff ask, Caller caller, Clock clock) {
        this.ask = ask;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER})
    @Operation(
            operationId = "askForSignOff",
            summary = "Ask a person to sign the decision",
            description = "The body is {role, approver}: a role that the phase wants (workflow.yaml, signOffs) and the user name of "
                    + "the person. Only the newest decision of a gate that was passed can be signed.")
    public Response ask(String engagement, String decision, InputStream body) {
        var asked = Body.request(body, SHAPE);
        var request = new AskSignOff.Request(
                caller.engagement(engagement), decision, asked.needed("role"), asked.needed("approver"));
        var signOff = ask.ask(request, caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(SignOffJson.of(signOff, clock.instant()))
                .build();
    }
}
