package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Identity;
import dev.assay.adapter.security.Role;
import dev.assay.adapter.security.Token;
import dev.assay.adapter.security.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens of machines, pipelines above all. */
@Path("/api/v1/tokens")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Name.OPERATOR)
@Tag(name = "Access")
public final class TokenResource {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of("name"), Set.of("days"), Set.of("roles"));

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 366;

    private final Tokens tokens;
    private final Caller caller;

    TokenResource(Tokens tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listTokens", summary = "All tokens, newest first; never the tokens themselves")
    public ArrayNode list() {
        var list = JsonNodeFactory.instance.arrayNode();
        tokens.all(caller.identity().tenant()).forEach(token -> list.add(json(token)));
        return list;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeToken",
            summary = "Make a token",
            description = "The body is {\"name\": \"ci\", \"roles\": [\"team\"], \"days\": \"90\"}; 90 days are usual, 366 the most. "
                    + "The answer holds the token, which is shown this once.")
    public Response make(InputStream body) {
        var request = Body.request(body, SHAPE);
        var name = Checked.argument(() -> Token.checkedName(request.needed("name")));
        var identity = caller.identity();
        var machine = new Identity(identity.tenant(), name, RoleWords.of(request.list("roles")), "token");
        var made = tokens.make(machine, identity.name(), life(request.text("days")));
        var node = json(made.token()).put("token", made.secret());
        return Response.status(Response.Status.CREATED).entity(node).build();
    }

    private static Duration life(@Nullable String days) {
        var text = Objects.requireNonNullElse(days, String.valueOf(USUAL_DAYS));
        if (!text.matches("[1-9][0-9]{0,2}") || Integer.parseInt(text) > MOST_DAYS) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "days is a text with a number from 1 to %d.".formatted(MOST_DAYS));
        }
        return Duration.ofDays(Integer.parseInt(text));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken", summary = "Take a token back, at once")
    public void revoke(String id) {
        if (!tokens.revoke(caller.identity().tenant(), id)) {
            throw new Rejected(ProblemCode.NOT_FOUND, "There is no token %s.".formatted(id));
        }
    }

    private static ObjectNode json(Token token) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("id", token.id())
                .put("name", token.name())
                .put("madeBy", token.madeBy())
                .put("madeAt", token.madeAt().toString())
                .put("expiresAt", token.expiresAt().toString())
                .put("revokedAt", token.revokedAt() == null ? null : token.revokedAt().toString());
        node.set("roles", RoleWords.json(token.roles()));
        return node;
    }
}
