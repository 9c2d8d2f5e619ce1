package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Account;
import dev.assay.adapter.security.Accounts;
import dev.assay.adapter.security.Identity;
import dev.assay.adapter.security.Role;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The local users of the operator's tenant. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Name.OPERATOR)
@Tag(name = "Access", description = "Local users and tokens of machines")
public final class AccountResource {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of("name"), Set.of(), Set.of("roles"));

    private final Accounts accounts;
    private final Caller caller;

    AccountResource(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listUsers", summary = "All users, by name")
    public ArrayNode list() {
        var list = JsonNodeFactory.instance.arrayNode();
        accounts.all(caller.identity().tenant()).forEach(account -> list.add(json(account)));
        return list;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addUser",
            summary = "Add a user",
            description = "The body is {\"name\": \"...\", \"roles\": [\"team\", ...]}. The answer holds a random password, "
                    + "which is shown this once.")
    public Response add(InputStream body) {
        var request = Body.request(body, SHAPE);
        var name = Checked.argument(() -> Account.checkedName(request.needed("name")));
        var roles = RoleWords.of(request.list("roles"));
        var user = new Identity(caller.identity().tenant(), name, roles, "user");
        var password = accounts.add(user)
                .orElseThrow(() -> new Rejected(ProblemCode.USER_EXISTS, "The name %s is taken.".formatted(name)));
        var json = JsonNodeFactory.instance.objectNode().put("name", name).put("password", password);
        json.set("roles", RoleWords.json(roles));
        return Response.status(Response.Status.CREATED).entity(json).build();
    }

    @DELETE
    @Path("{name}")
    @Operation(
            operationId = "disableUser",
            summary = "Let a user sign in no more",
            description = "The name stays taken: it stands in the ledger.")
    public void disable(String name) {
        if (name.equals(caller.identity().name())) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "You cannot lock yourself out. Ask another operator.");
        }
        if (!accounts.disable(caller.identity().tenant(), name)) {
            throw new Rejected(ProblemCode.NOT_FOUND, "There is no user %s.".formatted(name));
        }
    }

    private static ObjectNode json(Account account) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("name", account.name())
                .put("enabled", account.enabled());
        node.set("roles", RoleWords.json(account.roles()));
        return node;
    }
}
