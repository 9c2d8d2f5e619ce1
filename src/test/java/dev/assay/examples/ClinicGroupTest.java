package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.DecideGate;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The example says what the page beside it says, and leaving things out never makes it better. */
class ClinicGroupTest {

    private static final Path FOLDER = Path.of("docs/examples/clinic-group");
    private static final Instant MOMENT = Instant.parse("2026-11-02T15:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DecideGate gate = gate();

    @Test
    void theFlawedOneHasExactlyThePlantedFlaws() throws IOException {
        var decision = decide(document("flawed"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(open(decision)).isEqualTo(Map.of(
                "activity-examined", Status.NOT_SATISFIED,
                "automatic-logoff", Status.NOT_SATISFIED,
                "emergency-access", Status.INSUFFICIENT_EVIDENCE,
                "encryption-at-rest", Status.NOT_SATISFIED,
                "integrity-verified", Status.INSUFFICIENT_EVIDENCE,
                "no-shared-accounts", Status.NOT_SATISFIED,
                "transmission-encryption", Status.NOT_SATISFIED,
                "transmission-guarded", Status.NOT_SATISFIED));
    }

    @Test
    void theMendedOneIsAGo() throws IOException {
        var decision = decide(document("mended"));

        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
        assertThat(open(decision)).isEmpty();
    }

    @Test
    void leavingOutAStatementOfCompletenessTurnsNothingGreen() throws IOException {
        for (var name : Set.of("flawed", "mended")) {
            var whole = statuses(decide(document(name)));
            var statements = document(name).withArray("complete").size();
            for (int left = 0; left < statements; left++) {
                var document = document(name);
                ((ArrayNode) document.get("complete")).remove(left);
                onlyLessIsKnown(whole, statuses(decide(document)));
            }
        }
    }

    @Test
    void leavingOutAnyValueOfASystemTurnsNothingGreen() throws IOException {
        var whole = statuses(decide(document("flawed")));
        for (var component : Set.of("stores", "encryptedAtRest", "sharedAccounts", "automaticLogoffMinutes",
                "auditLogReviewedOn", "authentication", "integrityVerified", "emergencyAccessProcedure")) {
            var document = document("flawed");
            document.get("systems").forEach(system -> ((ObjectNode) system).remove(component));
            onlyLessIsKnown(whole, statuses(decide(document)));
        }
    }

    private static void onlyLessIsKnown(Map<String, Status> whole, Map<String, Status> less) {
        assertThat(less.keySet()).isEqualTo(whole.keySet());
        less.forEach((requirement, status) ->
                assertThat(status).as(requirement).isIn(whole.get(requirement), Status.INSUFFICIENT_EVIDENCE));
    }

    private static Map<String, Status> open(Decision decision) {
        var open = new TreeMap<>(statuses(decision));
        open.values().removeIf(status -> status == Status.SATISFIED || status == Status.NOT_APPLICABLE);
        return open;
    }

    private static Map<String, Status> statuses(Decision decision) {
        var statuses = new TreeMap<String, Status>();
        decision.judgements().forEach(judgement -> statuses.put(
                judgement.finding().rule().name().replace("hipaa.technical-safeguards.", ""),
                judgement.finding().status()));
        return statuses;
    }

    private Decision decide(ObjectNode document) throws IOException {
        var read = new FactsReader().read(JSON.writeValueAsBytes(document));
        return gate.decide(read, new DecideGate.Question(null, null, Set.of("hipaa")), MOMENT).decision();
    }

    private static ObjectNode document(String name) throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(FOLDER.resolve(name + ".json")));
    }

    private static DecideGate gate() {
        try {
            var packs = new PackReader(new DrlReader(AssayKinds.KINDS));
            return new DecideGate(new Installation(Path.of(""), packs).read(), new DroolsEngine(), 50_000_000);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
