package dev.assay.adapter.web;

import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.AskWaiver;
import dev.assay.flow.EngagementKey;
import dev.assay.workflow.RecordedWaiver;
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
import org.jspecify.annotations.Nullable;

/** Asks for a waiver of a requirement that a recorded decision found open. */
@Path("/api/v1/engagements/{engagement}/decisions/{decision}/waivers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waivers", description = "Open requirements that a named person accepts until a date")
public final class WaiverRequestResource {

    private static final RequestObject.Shape SHAPE = new RequestObject.Shape(
            Set.of("requirement", "reason", "compensatingMeasure", "until"), Set.of("subject", "scope"), Set.of());

    private final AskWaiver ask;
    private final Caller caller;
    private final Admission admission;
    private final Clock clock;

    WaiverRequestResource(AskWaiver ask, Caller caller, Admission admission, Clock clock) {
        this.ask = ask;
        this.caller = caller;
        this.admission = admission;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER})
    @Operation(
            operationId = "askForWaiver",
            summary = "Ask to leave an open requirement open until a day",
            description = "The body is {requirement, subject or \"scope\": \"all\", reason, compensatingMeasure, until}. It counts once "
                    + "an approver has granted it, who is neither the requester nor who submitted the facts.")
    public Response ask(String engagement, String decision, InputStream body) {
        var request = request(caller.engagement(engagement), decision, Body.request(body, SHAPE));
        var waiver = admission.in(() -> ask.ask(request, caller.actor()));
        return Response.status(Response.Status.CREATED)
                .entity(WaiverJson.of(waiver, RecordedWaiver.day(clock.instant())))
                .build();
    }

    private static AskWaiver.Request request(EngagementKey key, String decision, RequestObject body) {
        return new AskWaiver.Request(
                key,
                decision,
                body.needed("requirement"),
                subject(body),
                body.needed("reason"),
                body.needed("compensatingMeasure"),
                Day.of("until", body.needed("until")));
    }

    /** Whoever wants all subjects has to say so: leaving the subject out must not do it. */
    private static @Nullable String subject(RequestObject body) {
        var subject = body.text("subject");
        var all = "all".equals(body.text("scope"));
        if (all == (subject != null) || (body.text("scope") != null && !all)) {
            throw new Rejected(
                    ProblemCode.BAD_REQUEST,
                    "Say what the waiver is about: \"subject\": \"<id of the fact>\", or \"scope\": \"all\" for every subject.");
        }
        return subject;
    }
}
