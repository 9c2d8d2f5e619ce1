package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.AnswerWaiver;
import dev.assay.flow.ListWaivers;
import dev.assay.workflow.RecordedWaiver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The waivers of an engagement and what becomes of them. Every change is an act that the ledger keeps. */
@Path("/api/v1/engagements/{engagement}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waivers")
public final class WaiverResource {

    private static final RequestObject.Shape REASON = new RequestObject.Shape(Set.of("reason"), Set.of(), Set.of());

    private final AnswerWaiver answer;
    private final ListWaivers list;
    private final Caller caller;
    private final Admission admission;
    private final Clock clock;

    WaiverResource(AnswerWaiver answer, ListWaivers list, Caller caller, Admission admission, Clock clock) {
        this.answer = answer;
        this.list = list;
        this.caller = caller;
        this.admission = admission;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "listWaivers",
            summary = "The waivers of an engagement, oldest first",
            description = "endsSoon says that a granted one ends within the days of warning; orphaned why one is about nothing any "
                    + "more, judged by the current facts and rules.")
    public ArrayNode list(String engagement) {
        var key = caller.engagement(engagement);
        var nodes = JsonNodeFactory.instance.arrayNode();
        admission.in(() -> list.of(key)).forEach(one -> nodes.add(WaiverJson.of(one, today())));
        return nodes;
    }

    @POST
    @Path("{waiver}/grant")
    @RolesAllowed(Role.Name.APPROVER)
    @Operation(
            operationId = "grantWaiver",
            summary = "Grant a waiver",
            description = "No body. It counts in every recorded decision from now to its last day.")
    public ObjectNode grant(String engagement, String waiver) {
        return WaiverJson.of(answer.grant(caller.engagement(engagement), waiver, caller.actor()), today());
    }

    @POST
    @Path("{waiver}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.APPROVER)
    @Operation(operationId = "refuseWaiver", summary = "Refuse a waiver", description = "The body is {reason}.")
    public ObjectNode refuse(String engagement, String waiver, InputStream body) {
        var reason = Body.request(body, REASON).needed("reason");
        return WaiverJson.of(answer.refuse(caller.engagement(engagement), waiver, reason, caller.actor()), today());
    }

    @POST
    @Path("{waiver}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER})
    @Operation(
            operationId = "withdrawWaiver",
            summary = "Take a waiver back, before or after it was granted",
            description = "The body is {reason}. It counts no more from now on.")
    public ObjectNode withdraw(String engagement, String waiver, InputStream body) {
        var reason = Body.request(body, REASON).needed("reason");
        return WaiverJson.of(answer.withdraw(caller.engagement(engagement), waiver, reason, caller.actor()), today());
    }

    private LocalDate today() {
        return RecordedWaiver.day(clock.instant());
    }
}
