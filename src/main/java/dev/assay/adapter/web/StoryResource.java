package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.adapter.security.Role;
import dev.assay.flow.TellStory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to an engagement, in words, with the proof of each. */
@Path("/api/v1/engagements/{engagement}/story")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "Heads and proofs of the append-only ledger (RFC 6962 Merkle tree)")
public final class StoryResource {

    private final TellStory story;
    private final Caller caller;

    StoryResource(TellStory story, Caller caller) {
        this.story = story;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
    @Operation(
            operationId = "engagementStory",
            summary = "Everything that was recorded about an engagement, oldest first, in sentences",
            description = "Each has the entry of the ledger with its receipt and, but for facts and evidence, the text that the "
                    + "entry is about: its SHA-256 is the subject.")
    public ArrayNode tell(String engagement) {
        var list = JsonNodeFactory.instance.arrayNode();
        story.of(caller.engagement(engagement)).forEach(told -> {
            var node = list.addObject().put("sentence", told.sentence());
            node.setAll(LedgerJson.entry(told.entry()));
            if (told.text() != null) {
                node.put("text", told.text());
            }
        });
        return list;
    }
}
