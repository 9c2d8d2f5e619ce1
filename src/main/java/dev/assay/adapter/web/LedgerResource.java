package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.security.Role;
import dev.assay.flow.LedgerHistory;
import dev.assay.pack.Digest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Heads and proofs of the ledger. They hold digests only, so they may be shown to every tenant. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger", description = "Heads and proofs of the append-only ledger (RFC 6962 Merkle tree)")
public final class LedgerResource {

    private final LedgerHistory history;
    private final Caller caller;

    LedgerResource(LedgerHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @Path("head")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR, Role.Name.OPERATOR})
    @Operation(operationId = "ledgerHead", summary = "Size and root of the ledger now")
    public ObjectNode head() {
        return LedgerJson.head(history.head(tenant()));
    }

    @GET
    @Path("entries/{index}/proof")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR, Role.Name.OPERATOR})
    @Operation(
            operationId = "inclusionProof",
            summary = "Proof that an entry is in the ledger",
            description = "size is that of the head you hold; without it, that of the head now.")
    public ObjectNode proof(long index, @RestQuery @Nullable Long size) {
        var of = size == null ? history.head(tenant()).size() : size;
        var path = found(() -> history.inclusion(tenant(), index, of));
        var node = JsonNodeFactory.instance.objectNode().put("index", index).put("size", of);
        node.set("path", LedgerJson.path(path));
        return node;
    }

    @GET
    @Path("consistency")
    @RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR, Role.Name.OPERATOR})
    @Operation(
            operationId = "consistencyProof",
            summary = "Proof that the ledger of one size begins with the ledger of a smaller one",
            description = "Without to, up to the head now.")
    public ObjectNode consistency(@RestQuery long from, @RestQuery @Nullable Long to) {
        var until = to == null ? history.head(tenant()).size() : to;
        var path = found(() -> history.consistency(tenant(), from, until));
        var node = JsonNodeFactory.instance.objectNode().put("from", from).put("to", until);
        node.set("path", LedgerJson.path(path));
        return node;
    }

    private String tenant() {
        return caller.identity().tenant();
    }

    private static List<Digest> found(Supplier<List<Digest>> proof) {
        try {
            return proof.get();
        } catch (IllegalArgumentException e) {
            throw new Rejected(ProblemCode.NOT_FOUND, String.valueOf(e.getMessage()));
        }
    }
}
