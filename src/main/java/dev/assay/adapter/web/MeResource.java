package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.adapter.security.SignIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in. */
@Path("/api/v1/me")
@RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR, Role.Name.OPERATOR})
@Tag(name = "Access")
public final class MeResource {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of("current", "new"), Set.of(), Set.of());

    private final Caller caller;
    private final SignIn signIn;

    MeResource(Caller caller, SignIn signIn) {
        this.caller = caller;
        this.signIn = signIn;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "me", summary = "Your name, tenant, roles and channel, as authentication knows them")
    public ObjectNode me() {
        var identity = caller.identity();
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("name", identity.name())
                .put("tenant", identity.tenant())
                .put("channel", identity.channel());
        node.set("roles", RoleWords.json(identity.roles()));
        return node;
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changePassword",
            summary = "Change your password",
            description = "The body is {\"current\": \"...\", \"new\": \"...\"}; at least 12 characters. Tokens have no password.")
    public void change(InputStream body) {
        var request = Body.request(body, SHAPE);
        var changed = Checked.argument(
                () -> signIn.change(caller.identity(), request.needed("current"), request.needed("new")));
        if (!changed) {
            throw new Rejected(ProblemCode.WRONG_PASSWORD, "The current password is wrong, or you signed in with a token.");
        }
    }
}
