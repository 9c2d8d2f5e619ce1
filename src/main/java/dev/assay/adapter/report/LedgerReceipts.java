package dev.assay.adapter.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.ReceiptCheck;
import dev.assay.evidence.Recording;
import dev.assay.flow.ReceiptText;
import dev.assay.ledger.MerkleProof;
import dev.assay.ledger.MerkleTree;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a receipt offline: from the decision over its entry and the path of digests to the root of the ledger. */
public final class LedgerReceipts implements ReceiptCheck {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public List<String> problems(Recording recording, Manifest manifest) {
        try {
            var receipt = texts(recording.receipt());
            if (!ReceiptText.FORMAT.equals(receipt.get("format"))) {
                return List.of("the receipt is not in the format %s".formatted(ReceiptText.FORMAT));
            }
            var problems = new ArrayList<String>();
            entry(receipt, problems);
            decision(texts(receipt.getOrDefault("decision", "{}")), recording, manifest, problems);
            return problems;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return List.of("the receipt cannot be read: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static void entry(Map<String, String> receipt, List<String> problems) throws JsonProcessingException {
        var text = receipt.getOrDefault("entry", "{}");
        var entry = texts(text);
        var decision = receipt.getOrDefault("decision", "{}");
        same("the entry is about", entry.get("type"), "decision", problems);
        same("the entry is about the decision", entry.get("subject"), Digest.of(decision).value(), problems);
        same("the entry is of the tenant", entry.get("tenant"), texts(decision).get("tenant"), problems);
        same("the entry is of the engagement", entry.get("engagement"), texts(decision).get("engagement"), problems);
        var head = new TreeHead(Long.parseLong(receipt.getOrDefault("size", "")), new Digest(receipt.getOrDefault("root", "")));
        var leaf = MerkleTree.leaf(text.getBytes(StandardCharsets.UTF_8));
        var index = Long.parseLong(receipt.getOrDefault("index", ""));
        if (!MerkleProof.includes(head, index, leaf, path(receipt.getOrDefault("path", "")))) {
            problems.add("the path does not lead from the entry to the root of the ledger");
        }
    }

    private static List<Digest> path(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Digest::new).toList();
    }

    private static void decision(
            Map<String, String> decision, Recording recording, Manifest manifest, List<String> problems) {
        var asked = manifest.asked();
        same("the recorded decision is", decision.get("id"), recording.id(), problems);
        same("the recorded verdict is", decision.get("core"), recording.decision(), problems);
        same("the recorded facts are", decision.get("submission"), digest(manifest, "facts.json"), problems);
        same("the recorded rules are", decision.get("rulebook"), digest(manifest, "rules.json"), problems);
        same("the recorded waivers are", decision.get("waivers"), waivers(manifest), problems);
        same("the recorded moment is", decision.get("clock"), asked.clock().toString(), problems);
        same("the recorded workflow is", decision.get("workflow"), asked.workflow(), problems);
        same("the recorded packs are", decision.get("addPacks"), String.join(",", asked.addPacks()), problems);
    }

    /** Null where no granted waivers were an input: then the recorded decision must not name any. */
    private static @Nullable String waivers(Manifest manifest) {
        var digest = manifest.files().get("waivers.json");
        return digest == null ? null : digest.value();
    }

    private static String digest(Manifest manifest, String file) {
        return String.valueOf(manifest.files().get(file));
    }

    private static void same(
            String what,
            @Nullable String recorded,
            @Nullable String here,
            List<String> problems) {
        if (!Objects.equals(recorded, here)) {
            problems.add("%s %s, this document says %s".formatted(what, recorded, here));
        }
    }

    private static Map<String, String> texts(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }
}
