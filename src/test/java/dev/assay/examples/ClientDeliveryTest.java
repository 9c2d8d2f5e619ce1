package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.evaluation.Status;
import dev.assay.testkit.ClientDelivery;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The client delivery passes each of its six gates, and fails the fourth for just the flaws that its page lists. */
class ClientDeliveryTest {

    private static final String WORKFLOW = "client-engagement";

    @Test
    void thereIsADocumentForEachPhase() {
        assertThat(ClientDelivery.phases())
                .extracting(ClientDelivery::phase)
                .containsExactly("discovery", "planning", "tasks", "execution", "delivery", "post-engagement");
    }

    @ParameterizedTest
    @MethodSource("dev.assay.testkit.ClientDelivery#phases")
    void theGateOfEachPhaseIsAGo(ClientDelivery delivery) throws IOException {
        var decision = decide(delivery, delivery.document(), delivery.moment());

        assertThat(Example.open(decision)).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
        assertThat(Example.packs(decision)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.assay.testkit.ClientDelivery#phases")
    void noCriterionIsBesideThePoint(ClientDelivery delivery) throws IOException {
        var statuses = Example.statuses(decide(delivery, delivery.document(), delivery.moment()));

        assertThat(statuses).hasSizeGreaterThan(10);
        assertThat(statuses.values()).as("%s", statuses).containsOnly(Status.SATISFIED);
    }

    @Test
    void eachPhaseIsEnteredWithWhatWasStatedAtTheGateBefore() throws IOException {
        var phases = ClientDelivery.phases();
        for (int at = 0; at < phases.size(); at++) {
            var stated = phases.get(Math.max(0, at - 1));
            var conditions = Example.enter(stated.document(), WORKFLOW, phases.get(at).phase(), stated.moment());
            assertThat(conditions).as("entry to %s", phases.get(at).phase()).isNotEmpty();
            assertThat(conditions.values()).as("%s", conditions).containsOnly(Status.SATISFIED);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assay.testkit.ClientDelivery#phases")
    void movedToAnotherDayTheGateIsStillAGo(ClientDelivery delivery) throws IOException {
        var day = LocalDate.of(2028, 2, 29);
        var decision = decide(delivery, delivery.on(day), Instant.parse(day + "T00:00:01Z"));

        assertThat(Example.open(decision)).isEmpty();
        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
    }

    @Test
    void theFlawedOneHasExactlyThePlantedFlaws() throws IOException {
        var example = Example.of("client-delivery");
        var decision = example.decide(example.document("phase-3-flawed"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(Example.open(decision)).isEqualTo(example.planted());
    }

    @Test
    void eachDocumentKeepsWhatTheOneBeforeStated() {
        var phases = ClientDelivery.phases();
        for (int at = 1; at < phases.size(); at++) {
            var before = ids(phases.get(at - 1).document());
            assertThat(ids(phases.get(at).document())).as("%s", phases.get(at)).containsAll(before);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.assay.testkit.ClientDelivery#phases")
    void leavingOutAStatementOfCompletenessTurnsNothingGreen(ClientDelivery delivery) throws IOException {
        var whole = Example.statuses(decide(delivery, delivery.document(), delivery.moment()));
        for (int left = 0; left < delivery.document().get("complete").size(); left++) {
            var document = delivery.document();
            var kind = document.withArray("complete").remove(left);
            var less = Example.statuses(decide(delivery, document, delivery.moment()));
            whole.forEach((requirement, status) -> assertThat(less.get(requirement))
                    .as("%s without completeness of %s", requirement, kind)
                    .isIn(status, Status.INSUFFICIENT_EVIDENCE));
        }
    }

    private static Decision decide(ClientDelivery delivery, JsonNode document, Instant moment) throws IOException {
        return Example.decide(document, WORKFLOW, delivery.phase(), moment);
    }

    private static Set<String> ids(ObjectNode document) {
        var ids = new HashSet<String>();
        document.properties().forEach(list -> members(list.getValue()).stream()
                .filter(fact -> fact.has("id"))
                .forEach(fact -> ids.add(list.getKey() + "/" + fact.get("id").textValue())));
        return ids;
    }

    private static List<JsonNode> members(JsonNode list) {
        var members = new ArrayList<JsonNode>();
        if (list.isArray()) {
            list.forEach(members::add);
        }
        return members;
    }
}
