package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.adapter.files.RequestObject;
import dev.assay.adapter.security.Role;
import dev.assay.flow.EnterPhase;
import dev.assay.flow.LeadWorkflow;
import dev.assay.flow.LeavePhase;
import dev.assay.flow.Led;
import dev.assay.flow.ViewWorkflows;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Workflows of an engagement and their phases. Every change is an act that the ledger keeps. */
@Path("/api/v1/engagements/{engagement}/workflows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workflows", description = "Workflows that an engagement goes through, phase by phase")
public final class WorkflowResource {

    private static final RequestObject.Shape START =
            new RequestObject.Shape(Set.of("workflow"), Set.of(), Set.of());
    private static final RequestObject.Shape REASON = new RequestObject.Shape(Set.of("reason"), Set.of(), Set.of());

    private final LeadWorkflow lead;
    private final EnterPhase enter;
    private final LeavePhase leave;
    private final ViewWorkflows view;
    private final Caller caller;
    private final Admission admission;

    WorkflowResource(
            LeadWorkflow lead,
            EnterPhase enter,
            LeavePhase leave,
            ViewWorkflows view,
            Caller caller,
            Admission admission) {
        this.lead = lead;
        this.enter = enter;
        this.leave = leave;
        this.view = view;
        this.caller = caller;
        this.admission = admission;
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "listWorkflows",
            summary = "How the workflows of an engagement stand, and what each waits for",
            description = "The header ETag is the number of the last act on the engagement; send it as If-Match with the next "
                    + "act to be refused when somebody acted meanwhile.")
    public Response list(String engagement) {
        var all = view.all(caller.engagement(engagement));
        var list = JsonNodeFactory.instance.arrayNode();
        all.views().forEach(one -> {
            var node = WorkflowJson.run(one.run());
            list.add(one.next() == null ? node : node.set("next", WorkflowJson.next(one.next())));
        });
        return Response.ok(list).tag(Long.toString(all.lastAct())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER})
    @Operation(
            operationId = "startWorkflow",
            summary = "Start a workflow",
            description = "The body is {workflow}. One that was completed or abandoned may be started again.")
    public Response start(
            String engagement, InputStream body, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var workflow = Body.request(body, START).needed("workflow");
        return answer(lead.start(request(engagement, workflow, ifMatch), caller.actor()));
    }

    @POST
    @Path("{workflow}/phases/{phase}/enter")
    @RolesAllowed(Role.Name.TEAM)
    @Operation(
            operationId = "enterPhase",
            summary = "Begin the work on a phase",
            description = "Refused unless every earlier phase is left or skipped and its entry conditions hold for the current facts.")
    public Response enter(
            String engagement, String workflow, String phase, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var request = request(engagement, workflow, ifMatch);
        return answer(admission.in(() -> enter.enter(request, phase, caller.actor())));
    }

    @POST
    @Path("{workflow}/phases/{phase}/leave")
    @RolesAllowed(Role.Name.TEAM)
    @Operation(
            operationId = "leavePhase",
            summary = "End the work on a phase",
            description = "Refused unless the newest decision of its gate since it was entered is go or conditional, judged the "
                    + "current facts, and has the sign-offs that the phase wants.")
    public Response leave(
            String engagement, String workflow, String phase, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(leave.leave(request(engagement, workflow, ifMatch), phase, caller.actor()));
    }

    @POST
    @Path("{workflow}/phases/{phase}/skip")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(
            operationId = "skipPhase",
            summary = "Skip a phase that nobody has entered",
            description = "The body is {reason}. An open phase is left through its gate only.")
    public Response skip(
            String engagement,
            String workflow,
            String phase,
            InputStream body,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var reason = Body.request(body, REASON).needed("reason");
        return answer(lead.skip(request(engagement, workflow, ifMatch), phase, reason, caller.actor()));
    }

    @POST
    @Path("{workflow}/phases/{phase}/reopen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(
            operationId = "reopenPhase",
            summary = "Work on a phase again that was left or skipped",
            description = "The body is {reason}. The phases after it have to be entered, decided and left again.")
    public Response reopen(
            String engagement,
            String workflow,
            String phase,
            InputStream body,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var reason = Body.request(body, REASON).needed("reason");
        return answer(lead.reopen(request(engagement, workflow, ifMatch), phase, reason, caller.actor()));
    }

    @POST
    @Path("{workflow}/abandon")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.OFFICER)
    @Operation(operationId = "abandonWorkflow", summary = "Give a workflow up", description = "The body is {reason}.")
    public Response abandon(
            String engagement,
            String workflow,
            InputStream body,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var reason = Body.request(body, REASON).needed("reason");
        return answer(lead.abandon(request(engagement, workflow, ifMatch), reason, caller.actor()));
    }

    private LeadWorkflow.Request request(String engagement, String workflow, @Nullable String ifMatch) {
        return new LeadWorkflow.Request(caller.engagement(engagement), workflow, LastAct.expected(ifMatch));
    }

    private static Response answer(Led led) {
        var node = WorkflowJson.run(led.run());
        node.set("act", WorkflowJson.act(led.act()));
        return Response.status(Response.Status.CREATED)
                .tag(Long.toString(led.act().act().recorded().number()))
                .entity(node)
                .build();
    }
}
