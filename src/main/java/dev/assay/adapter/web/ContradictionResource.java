package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.ContradictionsJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.FindContradictions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Facts in, contradictions out; nothing is recorded. */
@Path("/api/v1/contradictions")
@Tag(name = "Evaluations")
public final class ContradictionResource {

    private final DryRun dryRun;
    private final FindContradictions find;
    private final Clock clock;

    ContradictionResource(DryRun dryRun, FindContradictions find, Clock clock) {
        this.dryRun = dryRun;
        this.find = find;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "findContradictions",
            summary = "Find facts that contradict each other, with the sources of both sides",
            description = "The body is a facts document. What may be true, because something is unknown, is no contradiction.")
    public ObjectNode find(InputStream document) {
        return dryRun.on(document, read -> ContradictionsJson.of(find.find(read.facts(), clock.instant())));
    }
}
