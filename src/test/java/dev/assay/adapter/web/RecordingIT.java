package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.as;
import static dev.assay.adapter.web.AService.example;
import static dev.assay.adapter.web.AService.register;
import static dev.assay.adapter.web.AService.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import dev.assay.ledger.MerkleProof;
import dev.assay.ledger.MerkleTree;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Engagement, facts, decision, matrix and ledger, over HTTP. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RecordingIT {

    private static final String ENGAGEMENTS = "/api/v1/engagements/";
    private static final String HIPAA = "{\"addPacks\":[\"hipaa\"]}";

    @Test
    void anEngagementIsRegisteredOnce() {
        register("default", "once");
        team().body("{\"name\": \"A clinic group\"}").put(ENGAGEMENTS + "once").then().statusCode(200);
        team().body("{\"name\": \"Another\"}").put(ENGAGEMENTS + "once").then()
                .statusCode(409).body("code", equalTo("engagement-exists"));
        team().get(ENGAGEMENTS + "once").then().statusCode(200).body("name", equalTo("A clinic group"));
        team().get(ENGAGEMENTS + "nowhere").then().statusCode(404).body("code", equalTo("no-engagement"));
        team().get("/api/v1/engagements").then().statusCode(200).body("id", hasItem("once"));
    }

    @Test
    void factsAreOneSubmissionHoweverOftenTheyCome() {
        register("default", "same-facts");
        String digest = submit("same-facts", "flawed", 201);
        assertThat(submit("same-facts", "flawed", 200)).isEqualTo(digest);
        var current = team().get(ENGAGEMENTS + "same-facts/facts").then()
                .statusCode(200).header("ETag", "\"" + digest + "\"").extract().asByteArray();
        assertThat(Digest.of(current).value()).isEqualTo(digest);
        team().header("If-None-Match", "\"" + digest + "\"").get(ENGAGEMENTS + "same-facts/facts").then().statusCode(304);
    }

    @Test
    void whoeverBuildsOnOldFactsIsTold() {
        register("default", "if-match");
        team().header("If-Match", "*").body(example("flawed")).put(ENGAGEMENTS + "if-match/facts").then()
                .statusCode(404).body("code", equalTo("no-submission"));
        String first = submit("if-match", "flawed", 201);
        team().header("If-Match", "\"" + first + "\"").body(example("mended")).put(ENGAGEMENTS + "if-match/facts").then()
                .statusCode(201);
        team().header("If-Match", "\"" + first + "\"").body(example("flawed")).put(ENGAGEMENTS + "if-match/facts").then()
                .statusCode(412).body("code", equalTo("submission-changed"));
    }

    @Test
    void theChannelComesFromAuthenticationAndNotFromTheBody() {
        register("default", "channel");
        team().body(example("flawed")).put(ENGAGEMENTS + "channel/facts").then()
                .body("channel", equalTo("token")).body("by", equalTo("token:test"));
    }

    @Test
    void aDecisionIsRecordedAndFoundAgain() {
        register("default", "decided");
        String facts = submit("decided", "flawed", 201);
        var decided = team().body(HIPAA).post(ENGAGEMENTS + "decided/decisions").then()
                .statusCode(201)
                .body("recorded", equalTo(true))
                .body("outcome", equalTo("no-go"))
                .body("submission", equalTo(facts))
                .body("digests.facts", equalTo(facts))
                .body("receipt.leaf", startsWith("sha256:"))
                .extract();
        String id = decided.path("id");
        assertThat(decided.header("Location")).endsWith("/decided/decisions/" + id);
        var found = team().get(ENGAGEMENTS + "decided/decisions/" + id).then()
                .statusCode(200).body("replay", equalTo("equal")).extract().asString();
        assertThat(found).isEqualTo(decided.asString());
        team().get(ENGAGEMENTS + "decided/decisions").then().statusCode(200).body("$", hasSize(1)).body("[0].id", equalTo(id));
        team().get(ENGAGEMENTS + "decided/decisions/other").then().statusCode(404).body("code", equalTo("no-decision"));
        matrix("decided/decisions/" + id + "/matrix");
    }

    private static void matrix(String path) {
        team().get(ENGAGEMENTS + path).then().statusCode(200).contentType("application/json")
                .body("pack", hasItem("hipaa"));
        team().accept("text/csv").get(ENGAGEMENTS + path).then().statusCode(200).contentType("text/csv")
                .body(startsWith("pack,control,topic,status,effective,requirements,citation\r\nhipaa,"));
        team().accept("text/html").get(ENGAGEMENTS + path).then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("Compliance matrix")).body(containsString("not-satisfied"));
    }

    @Test
    void theSameKeyGetsTheSameDecisionAndAnotherRequestIsRefused() {
        register("default", "keyed");
        submit("keyed", "flawed", 201);
        var token = "Bearer " + AService.token("default", Role.TEAM);
        var first = keyed(token, "key-1").body(HIPAA).post(ENGAGEMENTS + "keyed/decisions").then().statusCode(201).extract();
        var again = keyed(token, "key-1").body(HIPAA).post(ENGAGEMENTS + "keyed/decisions").then().statusCode(200).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        keyed(token, "key-1").body("{}").post(ENGAGEMENTS + "keyed/decisions").then()
                .statusCode(422).body("code", equalTo("key-reused"));
        keyed(token, "k".repeat(201)).body(HIPAA).post(ENGAGEMENTS + "keyed/decisions").then().statusCode(400);
        team().get(ENGAGEMENTS + "keyed/decisions").then().body("$", hasSize(1));
    }

    private static RequestSpecification keyed(String authorization, String key) {
        return given()
                .header("Authorization", authorization).header("Idempotency-Key", key).contentType("application/json");
    }

    @Test
    void aRefusedDecisionIsNotRecorded() {
        register("default", "refused");
        team().body("{}").post(ENGAGEMENTS + "refused/decisions").then().statusCode(404).body("code", equalTo("no-submission"));
        submit("refused", "flawed", 201);
        team().body("{\"workflow\":\"nothing\"}").post(ENGAGEMENTS + "refused/decisions").then()
                .statusCode(422).body("code", equalTo("unknown-workflow"));
        team().get(ENGAGEMENTS + "refused/decisions").then().body("$", hasSize(0));
        team().get(ENGAGEMENTS + "refused/ledger").then().body("type", equalTo(List.of("engagement", "submission")));
    }

    @Test
    void receiptsAreProvedByTheLedger() {
        register("default", "proved");
        submit("proved", "flawed", 201);
        var receipt = team().body(HIPAA).post(ENGAGEMENTS + "proved/decisions").then().extract().jsonPath();
        int index = receipt.getInt("receipt.index");
        var older = head(receipt.getInt("receipt.head.size"), receipt.getString("receipt.head.root"));
        register("default", "proved-later");
        var now = team().get("/api/v1/ledger/head").then().extract().jsonPath();
        var newer = head(now.getInt("size"), now.getString("root"));

        var inclusion = team().get("/api/v1/ledger/entries/%d/proof?size=%d".formatted(index, newer.size())).jsonPath();
        var leaf = new Digest(receipt.getString("receipt.leaf"));
        assertThat(MerkleProof.includes(newer, index, leaf, path(inclusion.getList("path")))).isTrue();
        var consistency = team().get("/api/v1/ledger/consistency?from=%d&to=%d".formatted(older.size(), newer.size())).jsonPath();
        assertThat(MerkleProof.extendsTo(older, newer, path(consistency.getList("path")))).isTrue();
        var history = team().get(ENGAGEMENTS + "proved/ledger").jsonPath();
        String canonical = history.getString("find { it.type == 'decision' }.canonical");
        assertThat(MerkleTree.leaf(canonical.getBytes(StandardCharsets.UTF_8))).isEqualTo(leaf);
        team().get("/api/v1/ledger/entries/999999/proof").then().statusCode(404).body("code", equalTo("not-found"));
    }

    private static TreeHead head(int size, String root) {
        return new TreeHead(size, new Digest(root));
    }

    private static List<Digest> path(List<String> digests) {
        return digests.stream().map(Digest::new).toList();
    }

    @Test
    void evidenceIsIssuedOnceAndIsWhatTheLedgerSays() {
        register("default", "evident");
        submit("evident", "flawed", 201);
        String id = team().body(HIPAA).post(ENGAGEMENTS + "evident/decisions").then().extract().path("id");
        var path = ENGAGEMENTS + "evident/decisions/" + id + "/evidence";
        team().get(path).then().statusCode(404).body("code", equalTo("no-evidence"));
        String digest = as("default", Role.AUDITOR).post(path).then().statusCode(201).extract().path("digest");
        as("default", Role.AUDITOR).post(path).then().statusCode(200).body("digest", equalTo(digest));
        var bytes = team().get(path).then().statusCode(200).contentType("application/pdf").extract().asByteArray();
        assertThat(Digest.of(bytes).value()).isEqualTo(digest);
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        team().get(ENGAGEMENTS + "evident/ledger").then()
                .body("type", equalTo(List.of("engagement", "submission", "decision", "evidence")))
                .body("[3].subject", equalTo(digest));
        team().get("/api/v1/certificate").then().statusCode(200).body(startsWith("-----BEGIN CERTIFICATE-----"));
    }

    @Test
    void tenantsSeeNothingOfEachOther() {
        register("north", "shared");
        register("south", "shared");
        as("north", Role.TEAM).body(example("flawed")).put(ENGAGEMENTS + "shared/facts").then().statusCode(201);
        String id = as("north", Role.TEAM).body(HIPAA).post(ENGAGEMENTS + "shared/decisions").then()
                .statusCode(201).extract().path("id");
        IntStream.range(0, 20).parallel().forEach(i -> {
            as("south", Role.AUDITOR).get(ENGAGEMENTS + "shared/decisions/" + id).then().statusCode(404);
            as("south", Role.AUDITOR).get(ENGAGEMENTS + "shared/facts").then().statusCode(404);
            as("south", Role.AUDITOR).get(ENGAGEMENTS + "shared/ledger").then().body("$", hasSize(1));
            as("north", Role.AUDITOR).get(ENGAGEMENTS + "shared/decisions/" + id).then().statusCode(200);
        });
    }

    @Test
    void decisionsAreCountedByOutcome() {
        register("default", "counted");
        submit("counted", "flawed", 201);
        team().body(HIPAA).post(ENGAGEMENTS + "counted/decisions").then().statusCode(201);
        var metrics = as("default", Role.OPERATOR).get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("assay_decisions_total{outcome=\"no-go\"}").contains("assay_decision_duration_seconds_count");
    }

    private static String submit(String engagement, String example, int status) {
        return team().body(example(example)).put(ENGAGEMENTS + engagement + "/facts").then()
                .statusCode(status).extract().path("submission");
    }
}
