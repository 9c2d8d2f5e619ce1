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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example says what the page beside it says, and leaving things out never makes it better. */
class ClinicGroupTest {

    private static final Path FOLDER = Path.of("docs/examples/clinic-group");
    private static final Instant MOMENT = Instant.parse("2026-11-02T15:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DecideGate GATE = gate();

    private static final Set<String> CHANGED_BY_THE_RELEASE = Set.of("patient-portal", "scheduling", "telehealth");
    private static final List<String> OF_THE_RELEASE =
            List.of("releases", "builds", "testReports", "coverages", "scans", "rollbackPlans", "approvals");

    /** A component of one fact. */
    private record Spot(String list, int at, String field) {}

    @Test
    void theFlawedOneHasExactlyThePlantedFlaws() throws IOException {
        var decision = decide(document("flawed"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(open(decision)).isEqualTo(planted());
    }

    @Test
    void theFlawedOneHasAFindingOfEachStatusWithItsRuleAndWhereItLooked() throws IOException {
        var findings = decide(document("flawed")).judgements().stream().map(one -> one.finding()).toList();

        assertThat(findings).extracting(finding -> finding.status()).containsAll(EnumSet.allOf(Status.class));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule().place().line()).isPositive();
            assertThat(finding.observations()).as(finding.rule().name()).isNotEmpty();
            assertThat(finding.observations()).allSatisfy(seen -> assertThat(seen.pointer()).startsWith("/"));
            assertThat(finding.missing().isEmpty())
                    .as(finding.rule().name())
                    .isEqualTo(finding.status() != Status.INSUFFICIENT_EVIDENCE);
        });
    }

    @Test
    void theMendedOneIsAGo() throws IOException {
        var decision = decide(document("mended"));

        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
        assertThat(open(decision)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flawed", "mended"})
    void leavingOutAStatementOfCompletenessTurnsNothingGreen(String name) throws IOException {
        var whole = statuses(decide(document(name)));
        for (int left = 0; left < document(name).withArray("complete").size(); left++) {
            var document = document(name);
            var kind = ((ArrayNode) document.get("complete")).remove(left).get("kind").asText();
            onlyLessIsKnown("complete: " + kind, whole, document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flawed", "mended"})
    void leavingOutAnyValueOfTheReleaseTurnsNothingGreen(String name) throws IOException {
        var spots = new ArrayList<Spot>();
        for (var list : OF_THE_RELEASE) {
            spots.addAll(spots(document(name), list));
        }
        assertThat(spots).hasSizeGreaterThan(100);
        leaveOutEach(name, spots);
    }

    @Test
    void leavingOutAnyValueOfASystemThatTheReleaseChangesTurnsNothingGreen() throws IOException {
        var document = document("flawed");
        var spots = spots(document, "systems").stream()
                .filter(spot -> CHANGED_BY_THE_RELEASE.contains(document.at("/systems/" + spot.at() + "/id").asText()))
                .toList();
        assertThat(spots).hasSizeGreaterThan(70);
        leaveOutEach("flawed", spots);
    }

    @Test
    void leavingOutAComponentOfAllSystemsOrConnectionsTurnsNothingGreen() throws IOException {
        var whole = statuses(decide(document("flawed")));
        for (var list : List.of("systems", "connections", "alternatives")) {
            var fields = spots(document("flawed"), list).stream().map(Spot::field).distinct().toList();
            for (var field : fields) {
                var document = document("flawed");
                document.get(list).forEach(fact -> ((ObjectNode) fact).remove(field));
                onlyLessIsKnown("%s of all %s".formatted(field, list), whole, document);
            }
        }
    }

    private static void leaveOutEach(String name, List<Spot> spots) throws IOException {
        var whole = statuses(decide(document(name)));
        for (var spot : spots) {
            var document = document(name);
            ((ObjectNode) document.get(spot.list()).get(spot.at())).remove(spot.field());
            onlyLessIsKnown(spot.toString(), whole, document);
        }
    }

    /** Every component that is stated and may be left out: without an id or a kind the document is refused. */
    private static List<Spot> spots(ObjectNode document, String list) {
        var kind = AssayKinds.KINDS.all().stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .orElseThrow();
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < document.get(list).size(); at++) {
            for (var field : kind.fields()) {
                if (!field.required() && document.get(list).get(at).has(field.name())) {
                    spots.add(new Spot(list, at, field.name()));
                }
            }
        }
        return spots;
    }

    /** A pack of which it is no longer known whether it applies is not judged; then nothing is green either. */
    private static void onlyLessIsKnown(String without, Map<String, Status> whole, ObjectNode document)
            throws IOException {
        var less = statuses(decide(document));
        assertThat(less.keySet()).as("without %s", without).isEqualTo(whole.keySet());
        whole.forEach((requirement, status) -> assertThat(less.get(requirement))
                .as("%s without %s", requirement, without)
                .isIn(status, Status.INSUFFICIENT_EVIDENCE));
    }

    private static Map<String, Status> planted() throws IOException {
        var planted = new TreeMap<String, Status>();
        for (var line : Files.readAllLines(FOLDER.resolve("planted-flaws.md"))) {
            var cells = line.split("\\s*\\|\\s*");
            if (cells.length == 5 && cells[3].contains(".")) {
                var status = Status.valueOf(cells[4].toUpperCase(Locale.ROOT).replace('-', '_'));
                List.of(cells[3].split(", ")).forEach(requirement -> planted.put(requirement, status));
            }
        }
        return planted;
    }

    private static Map<String, Status> open(Decision decision) {
        var open = new TreeMap<>(statuses(decision));
        open.values().removeIf(status -> status == Status.SATISFIED || status == Status.NOT_APPLICABLE);
        return open;
    }

    private static Map<String, Status> statuses(Decision decision) {
        var statuses = new TreeMap<String, Status>();
        decision.judgements().forEach(judgement ->
                statuses.put(judgement.finding().rule().name(), judgement.finding().status()));
        return statuses;
    }

    private static Decision decide(ObjectNode document) throws IOException {
        var read = new FactsReader().read(JSON.writeValueAsBytes(document));
        var question = new DecideGate.Question("release-train", "pre-deployment", Set.of("hipaa"));
        return GATE.decide(read, question, MOMENT).decision();
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
