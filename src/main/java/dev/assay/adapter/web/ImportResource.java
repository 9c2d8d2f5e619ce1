package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.connect.Connectors;
import dev.assay.adapter.connect.FactsMerge;
import dev.assay.adapter.connect.ToolFile;
import dev.assay.adapter.security.Role;
import dev.assay.flow.ImportFacts;
import dev.assay.flow.SubmitFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Facts from what tools write. */
@Path("/api/v1/engagements/{engagement}/facts/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facts", description = "What a team states about an engagement")
public final class ImportResource {

    private final ImportFacts imports;
    private final SubmitFacts facts;
    private final Caller caller;
    private final Admission admission;

    ImportResource(ImportFacts imports, SubmitFacts facts, Caller caller, Admission admission) {
        this.imports = imports;
        this.facts = facts;
        this.caller = caller;
        this.admission = admission;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Name.TEAM)
    @Operation(
            operationId = "importFacts",
            summary = "Put facts from a file of a tool into the current facts",
            description = "The body is the file, at most 16 MiB. from is its format, or auto. What is stated beside it (release, system, "
                    + "software, build, kind, performedOn, complete, target) and the name of the file stand in the address. The answer "
                    + "is that of submitting, with the facts that were added. The same file again changes nothing.")
    public Response importFile(
            String engagement,
            InputStream body,
            @BeanParam ImportParameters parameters,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var key = caller.engagement(engagement);
        var stated = parameters.stated();
        var file = new ToolFile(parameters.fileName(), Body.facts(body));
        var expected = IfMatch.digest(ifMatch, () -> facts.current(key).digest());
        var imported = admission.in(() -> {
            var read = Connectors.read(parameters.format(), List.of(file), stated);
            return imports.merge(key, document -> FactsMerge.into(document, read), expected, caller.actor());
        });
        var submitted = imported.submitted();
        return Response.status(submitted.created() ? Response.Status.CREATED : Response.Status.OK)
                .tag(submitted.submission().digest())
                .entity(json(imported))
                .build();
    }

    private static ObjectNode json(ImportFacts.Imported imported) {
        var json = FactsResource.json(imported.submitted().submission());
        var added = json.putArray("added");
        imported.merged().added().forEach(added::add);
        return json.put("present", imported.merged().present());
    }
}
