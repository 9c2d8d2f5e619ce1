package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.AnswerSignOff;
import dev.assay.flow.ListSignOffs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The sign-offs of an engagement and what people answer. Every answer is an act that the ledger keeps. */
@Path("/api/v1/engagements/{engagement}/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-offs")
public final class SignOffResource {

    private static final RequestObject.Shape GRANT =
            new RequestObject.Shape(Set.of("decisionDigest"), Set.of(), Set.of());
    private static final RequestObject.Shape REASON = new RequestObject.Shape(Set.of("reason"), Set.of(), Set.of());
    private static final RequestObject.Shape DELEGATE =
            new RequestObject.Shape(Set.of("to", "until"), Set.of(), Set.of());

    private final AnswerSignOff answer;
    private final ListSignOffs list;
    private final Caller caller;
    private final Clock clock;

    SignOffResource(AnswerSignOff answer, ListSignOffs list, Caller caller, Clock clock) {
        this.answer = answer;
        this.list = list;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "listSignOffs",
            summary = "The sign-offs of an engagement, oldest first",
            description = "With due=true only those of which somebody has to be reminded: unanswered since remindAt, and neither "
                    + "expired nor replaced by a newer decision.")
    public ArrayNode list(String engagement, @RestQuery @DefaultValue("false") boolean due) {
        var nodes = JsonNodeFactory.instance.arrayNode();
        list.of(caller.engagement(engagement), due).forEach(one -> nodes.add(SignOffJson.of(one, clock.instant())));
        return nodes;
    }

    @POST
    @Path("{signOff}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER})
    @Operation(
            operationId = "grantSignOff",
            summary = "Sign",
            description = "The body is {decisionDigest}: of the stored decision that you have before you. Only the approver who was "
                    + "named, or to whom it is delegated, may.")
    public ObjectNode grant(String engagement, String signOff, InputStream body) {
        var digest = Body.request(body, GRANT).needed("decisionDigest");
        var key = caller.engagement(engagement);
        return SignOffJson.of(answer.grant(key, signOff, digest, caller.actor()), clock.instant());
    }

    @POST
    @Path("{signOff}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER})
    @Operation(
            operationId = "rejectSignOff",
            summary = "Do not sign",
            description = "The body is {reason}. The decision cannot be signed in this role any more; mend and decide again.")
    public ObjectNode reject(String engagement, String signOff, InputStream body) {
        var reason = Body.request(body, REASON).needed("reason");
        var key = caller.engagement(engagement);
        return SignOffJson.of(answer.reject(key, signOff, reason, caller.actor()), clock.instant());
    }

    @POST
    @Path("{signOff}/delegate")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER})
    @Operation(
            operationId = "delegateSignOff",
            summary = "Let somebody else answer until a day",
            description = "The body is {to, until}. Only the approver who was named may; they may still answer themselves.")
    public ObjectNode delegate(String engagement, String signOff, InputStream body) {
        var asked = Body.request(body, DELEGATE);
        var until = Day.of("until", asked.needed("until"));
        var key = caller.engagement(engagement);
        return SignOffJson.of(answer.delegate(key, signOff, asked.needed("to"), until, caller.actor()), clock.instant());
    }
}
