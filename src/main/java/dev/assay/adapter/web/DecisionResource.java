package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.report.DecisionJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.DecideGate;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.FindDecision;
import dev.assay.flow.IdempotencyKeys;
import dev.assay.flow.RecordDecision;
import dev.assay.pack.Digest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Recorded decisions. A decision that cannot be recorded is not given. */
@Path("/api/v1/engagements/{engagement}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "Recorded gate decisions with their receipts")
public final class DecisionResource {

    private static final RequestObject.Shape SHAPE =
            new RequestObject.Shape(Set.of(), Set.of("workflow", "phase", "submission"), Set.of("addPacks"));

    private final RecordDecision record;
    private final FindDecision find;
    private final Caller caller;
    private final Admission admission;
    private final DecisionMeters meters;
    private final DecisionJson json;

    DecisionResource(
            RecordDecision record,
            FindDecision find,
            Caller caller,
            Admission admission,
            DecisionMeters meters,
            DecisionJson json) {
        this.record = record;
        this.find = find;
        this.caller = caller;
        this.admission = admission;
        this.meters = meters;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER})
    @Operation(
            operationId = "decide",
            summary = "Decide a gate and record the decision",
            description = "The body is {workflow, phase, submission?, addPacks?}; without submission the current facts are "
                    + "judged, without workflow the packs that apply. Send an Idempotency-Key (a UUID, say) and repeat the "
                    + "request with the same key after a lost answer: it is recorded once and answered the same. If-Match with the "
                    + "ETag of the workflows refuses when somebody acted on the engagement meanwhile.")
    public Response decide(
            String engagement,
            InputStream body,
            @RestHeader("Idempotency-Key") @Nullable String idempotencyKey,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            UriInfo uri) {
        var asked = Body.request(body, SHAPE);
        var request = request(caller.engagement(engagement), asked, idempotencyKey, LastAct.expected(ifMatch));
        var recorded = meters.timed(() -> admission.in(() -> record.record(request, caller.actor())));
        var said = RecordedDecisionJson.of(recorded, json);
        var address = uri.getAbsolutePathBuilder().path(recorded.decision().id()).build();
        var answer = recorded.repeated() ? Response.ok() : Response.created(address);
        return answer.entity(said).build();
    }

    private RecordDecision.Request request(
            EngagementKey engagement,
            RequestObject asked,
            @Nullable String idempotencyKey,
            @Nullable Long expected) {
        var packs = new TreeSet<>(asked.list("addPacks"));
        var question = new DecideGate.Question(asked.text("workflow"), asked.text("phase"), packs);
        var key = idempotencyKey == null ? null : key(engagement, question, asked.text("submission"), idempotencyKey);
        return new RecordDecision.Request(engagement, question, asked.text("submission"), key, expected);
    }

    private IdempotencyKeys.Key key(
            EngagementKey engagement, DecideGate.Question question, @Nullable String submission, String value) {
        var identity = caller.identity();
        var request = JsonNodeFactory.instance
                .arrayNode()
                .add(engagement.engagement())
                .add(question.workflow())
                .add(question.phase())
                .add(submission);
        question.addPacks().forEach(request::add);
        var digest = Digest.of(request.toString()).value();
        return Checked.argument(() -> new IdempotencyKeys.Key(identity.tenant(), identity.name(), value, digest));
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(operationId = "listDecisions", summary = "The decisions of an engagement, newest first")
    public ArrayNode list(String engagement) {
        var list = JsonNodeFactory.instance.arrayNode();
        find.all(caller.engagement(engagement)).forEach(one -> list.add(RecordedDecisionJson.of(one)));
        return list;
    }

    @GET
    @Path("{decision}")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "findDecision",
            summary = "One decision with its explanation",
            description = "The explanation is worked out again from the facts, the rules and the clock that were kept; replay "
                    + "says whether it came to the same verdict.")
    public ObjectNode find(String engagement, String decision) {
        var key = caller.engagement(engagement);
        return RecordedDecisionJson.of(admission.in(() -> find.find(key, decision)), json);
    }
}
