package dev.assay.adapter.web;

import static dev.assay.adapter.security.Role.APPROVER;
import static dev.assay.adapter.security.Role.AUDITOR;
import static dev.assay.adapter.security.Role.OFFICER;
import static dev.assay.adapter.security.Role.TEAM;
import static dev.assay.adapter.web.AService.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.assay.adapter.store.ServiceDatabase;
import dev.assay.ledger.MerkleProof;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import dev.assay.testkit.ClientDelivery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A client engagement from its first phase to its last over HTTP: a gate that fails and is waived, a sign-off that is rejected
 * and one that is granted, a change request that was worked on too early. The ledger tells all of it.
 */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ClientEngagementIT {

    private static final String AT = "/api/v1/engagements/harrow";
    private static final String WORKFLOW = AT + "/workflows/client-engagement";
    private static final Map<String, String> SIGNERS = Map.of("client sponsor", "sam", "engagement director", "dan");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final List<ClientDelivery> phases = ClientDelivery.phases();

    @Test
    void theLedgerTellsTheWholeStoryOfAnEngagement() {
        named("olga", OFFICER).body("{\"name\":\"Harrow Outfitters\"}").put(AT).then().statusCode(201);
        named("olga", OFFICER).body("{\"workflow\":\"client-engagement\"}").post(AT + "/workflows").then().statusCode(201);

        discoveryIsWaivedRejectedAndSigned();
        passes(1);
        passes(2);
        aChangeRequestWasWorkedOnTooEarly();
        passes(4);
        passes(5);

        named("ann", AUDITOR).get(AT + "/workflows").then().body("[0].status", equalTo("completed"))
                .body("[0].phases.status", equalTo(List.of("left", "left", "left", "left", "left", "left")))
                .body("[0].phases.decision.outcome", equalTo(List.of("conditional", "go", "go", "go", "go", "go")));
        var story = named("ann", AUDITOR).get(AT + "/story").then().statusCode(200).extract().jsonPath();
        tells(story.getList("sentence"));
        proves(story);
    }

    /** The client was not briefed; that is waived, and the sponsor signs at the second asking. */
    private void discoveryIsWaivedRejectedAndSigned() {
        submit(phases.getFirst().on(today).toString().replace("\"kind\":\"briefing\"", "\"kind\":\"progress-update\""));
        moves("discovery", "enter").statusCode(201);
        var failed = decides("discovery", "no-go");
        moves("discovery", "leave").statusCode(409).body("code", equalTo("gate-not-passed"));
        var request = """
                {"requirement":"client-engagement.discovery.briefing","scope":"all","reason":"the sponsor was on leave",
                 "compensatingMeasure":"a letter went to the client","until":"%s"}""".formatted(today.plusDays(30));
        String waiver = named("dora", TEAM).body(request).post(AT + "/decisions/" + failed.path("id") + "/waivers").then()
                .statusCode(201).extract().path("id");
        named("ada", APPROVER).post(AT + "/waivers/" + waiver + "/grant").then().statusCode(200);

        var waived = decides("discovery", "conditional");
        moves("discovery", "leave").statusCode(409).body("code", equalTo("sign-off-wanted"));
        var signOff = asksFor("client sponsor", waived);
        named("sam", APPROVER).body("{\"reason\":\"the map lacks the warehouse\"}").post(AT + "/sign-offs/" + signOff + "/reject").then()
                .statusCode(200);
        moves("discovery", "leave").statusCode(409).body("detail", containsString("rejected"));

        signed(decides("discovery", "conditional"));
        moves("discovery", "leave").statusCode(201);
    }

    /** Execution is entered with the facts of the phase before; its first decision names what was done with the change request. */
    private void aChangeRequestWasWorkedOnTooEarly() {
        moves("execution", "enter").statusCode(201);
        submit(phases.get(3).flawed().on(today).toString());
        var failed = decides("execution", "no-go");
        assertThat(failed.jsonPath().getList("findings.findAll { it.status == 'not-satisfied' }.requirement", String.class))
                .contains("client-engagement.execution.changes-approved-first");
        moves("execution", "leave").statusCode(409).body("code", equalTo("gate-not-passed"));
        submit(phases.get(3).on(today).toString());
        signed(decides("execution", "go"));
        moves("execution", "leave").statusCode(201);
    }

    private void passes(int number) {
        var delivery = phases.get(number);
        moves(delivery.phase(), "enter").statusCode(201).body("act.canonical", containsString("\"entryOutcome\":\"go\""));
        submit(delivery.on(today).toString());
        signed(decides(delivery.phase(), "go"));
        moves(delivery.phase(), "leave").statusCode(201);
    }

    private static void submit(String facts) {
        assertThat(named("tom", TEAM).body(facts).put(AT + "/facts").statusCode()).isIn(200, 201);
    }

    private static ExtractableResponse<Response> decides(String phase, String outcome) {
        return named("dora", TEAM)
                .body("{\"workflow\":\"client-engagement\",\"phase\":\"%s\"}".formatted(phase)).post(AT + "/decisions").then()
                .statusCode(201).body("outcome", equalTo(outcome)).extract();
    }

    private static ValidatableResponse moves(String phase, String how) {
        return named("tom", TEAM).post(WORKFLOW + "/phases/" + phase + "/" + how).then();
    }

    /** Everybody signs whose sign-off the workflow waits for. */
    private static void signed(ExtractableResponse<Response> decision) {
        List<String> wanted = named("ann", AUDITOR).get(AT + "/workflows").then()
                .body("next.step", hasItem("sign-off")).extract().path("[0].next.wanted");
        for (var one : wanted) {
            var role = one.substring("sign-off as ".length(), one.indexOf(':'));
            var signOff = asksFor(role, decision);
            named(SIGNERS.get(role), APPROVER).body("{\"decisionDigest\":\"%s\"}".formatted(decision.<String>path("digest")))
                    .post(AT + "/sign-offs/" + signOff + "/grant").then().statusCode(200);
        }
    }

    private static String asksFor(String role, ExtractableResponse<Response> decision) {
        return named("olga", OFFICER).body("{\"role\":\"%s\",\"approver\":\"token:%s\"}".formatted(role, SIGNERS.get(role)))
                .post(AT + "/decisions/" + decision.path("id") + "/sign-offs").then().statusCode(201).extract().path("id");
    }

    private static void tells(List<String> sentences) {
        assertThat(sentences.getFirst()).isEqualTo("token:olga registered the engagement \"Harrow Outfitters\"");
        var told = String.join("\n", sentences);
        assertThat(told).containsSubsequence(
                "token:olga started the workflow client-engagement",
                "token:tom submitted the facts",
                "token:tom entered the phase discovery of client-engagement; its entry conditions held",
                "token:dora asked for the gate of discovery of client-engagement: no-go",
                "client-engagement.discovery.briefing until " ,
                "token:ada granted the waiver",
                "token:dora got conditional at the gate of discovery",
                "token:olga asked token:sam to sign the decision",
                "token:sam rejected the sign-off",
                "the map lacks the warehouse",
                "token:sam granted the sign-off",
                "token:tom left the phase discovery",
                "token:tom left the phase tasks",
                "token:dora got no-go at the gate of execution",
                "token:tom submitted the facts",
                "token:dora got go at the gate of execution",
                "token:tom left the phase execution",
                "token:tom left the phase post-engagement");
        assertThat(sentences.getLast()).startsWith("token:tom left the phase post-engagement of client-engagement by the decision");
    }

    /** Every text is what its entry names, and every entry is in the ledger. */
    private static void proves(JsonPath story) {
        var now = named("ann", AUDITOR).get("/api/v1/ledger/head").jsonPath();
        var head = new TreeHead(now.getInt("size"), new Digest(now.getString("root")));
        List<Map<String, Object>> entries = story.getList("$");
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).get("text") instanceof String text) {
                assertThat(Digest.of(text).value()).isEqualTo(entries.get(i).get("subject"));
            }
            var index = story.getLong("[%d].receipt.index".formatted(i));
            var leaf = new Digest(story.getString("[%d].receipt.leaf".formatted(i)));
            var path = named("ann", AUDITOR)
                    .get("/api/v1/ledger/entries/%d/proof?size=%d".formatted(index, head.size())).jsonPath()
                    .getList("path", String.class).stream().map(Digest::new).toList();
            assertThat(MerkleProof.includes(head, index, leaf, path)).isTrue();
        }
    }
}
