package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.as;
import static dev.assay.adapter.web.AService.register;
import static dev.assay.adapter.web.AService.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import dev.assay.pack.Digest;
import dev.assay.testkit.AShop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A workflow from its start to its end, over HTTP, with all that is refused on the way. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PhasesIT {

    private static final String ENGAGEMENTS = "/api/v1/engagements/";
    private static final String GATE = "{\"workflow\":\"release-train\",\"phase\":\"%s\"}";
    private static final String REASON = "{\"reason\":\"a change request\"}";

    @Test
    void aReleaseGoesThroughItsTwoPhasesAndTheLedgerTellsItAll() {
        started("train");
        act("train", "pre-deployment/enter").statusCode(201).body("phases[0].status", equalTo("open"));
        submit("train", AShop.slow(today()));
        decide("train", "pre-deployment", "no-go");
        act("train", "pre-deployment/leave").statusCode(409).body("code", equalTo("gate-not-passed"))
                .body("detail", containsString("no-go"));
        submit("train", AShop.inOrder(today()));
        decide("train", "pre-deployment", "go");
        act("train", "post-deployment/enter").statusCode(409).body("code", equalTo("phase-not-next"));
        act("train", "pre-deployment/leave").statusCode(201).body("status", equalTo("running"))
                .body("act.type", equalTo("phase-left")).body("act.receipt.leaf", startsWith("sha256:"));
        workflows("train").then().body("[0].next.step", equalTo("enter")).body("[0].next.phase", equalTo("post-deployment"))
                .body("[0].next.wanted", hasItem("The release is deployed."));
        act("train", "post-deployment/enter").statusCode(201);
        decide("train", "post-deployment", "go");
        act("train", "post-deployment/leave").statusCode(201).body("status", equalTo("completed"));
        workflows("train").then().body("[0].status", equalTo("completed")).body("[0].next", nullValue())
                .body("[0].phases.status", equalTo(List.of("left", "left")))
                .body("[0].phases.decision.outcome", equalTo(List.of("go", "go")))
                .body("[0].phases.since.by", equalTo(List.of("token:test", "token:test")));
        story("train");
    }

    private static void story(String engagement) {
        var told = as("default", Role.AUDITOR).get(ENGAGEMENTS + engagement + "/story").then().statusCode(200)
                .body("sentence", hasItems(
                        containsString("started the workflow release-train"),
                        containsString("got no-go at the gate of pre-deployment"),
                        containsString("left the phase post-deployment of release-train by the decision")))
                .body("type", hasItems("engagement", "submission", "decision", "workflow"))
                .extract().jsonPath();
        List<Map<String, Object>> entries = told.getList("$");
        assertThat(entries).filteredOn(entry -> entry.containsKey("text")).hasSizeGreaterThan(8).allSatisfy(entry ->
                assertThat(Digest.of((String) entry.get("text")).value()).isEqualTo(entry.get("subject")));
    }

    @Test
    void whatIsNotItsTurnIsRefusedWithTheReason() {
        register("default", "turns");
        act("turns", "pre-deployment/enter").statusCode(409).body("code", equalTo("workflow-not-started"));
        team().body("{\"workflow\":\"party\"}").post(ENGAGEMENTS + "turns/workflows").then()
                .statusCode(422).body("code", equalTo("unknown-workflow")).body("detail", containsString("release-train"));
        start("turns").then().statusCode(201).header("ETag", "\"1\"");
        start("turns").then().statusCode(409).body("code", equalTo("workflow-started"));
        act("turns", "pre-deployment/leave").statusCode(409).body("code", equalTo("phase-not-open"));
        act("turns", "party/enter").statusCode(422).body("code", equalTo("unknown-phase"));
        officer().body(REASON).post(path("turns", "pre-deployment/reopen")).then()
                .statusCode(409).body("code", equalTo("phase-not-closed"));
        officer().body(REASON).post(path("turns", "pre-deployment/skip")).then().statusCode(201);
        officer().body(REASON).post(path("turns", "post-deployment/skip")).then()
                .statusCode(409).body("code", equalTo("phase-not-skippable"));
        officer().body("{}").post(path("turns", "pre-deployment/reopen")).then().statusCode(422);
        officer().body(REASON).post(ENGAGEMENTS + "turns/workflows/release-train/abandon").then()
                .statusCode(201).body("status", equalTo("abandoned")).body("act.reason", equalTo("a change request"));
        act("turns", "post-deployment/enter").statusCode(409).body("code", equalTo("workflow-over"));
        start("turns").then().statusCode(201);
        workflows("turns").then().body("status", equalTo(List.of("abandoned", "running")));
    }

    @Test
    void aReopenedPhaseNeedsItsGateAgain() {
        ready("again");
        act("again", "pre-deployment/leave").statusCode(201);
        officer().body(REASON).post(path("again", "pre-deployment/reopen")).then().statusCode(201)
                .body("phases.status", equalTo(List.of("open", "pending"))).body("phases[0].decision", nullValue());
        act("again", "pre-deployment/leave").statusCode(409).body("code", equalTo("gate-not-passed"));
        decide("again", "pre-deployment", "go");
        act("again", "pre-deployment/leave").statusCode(201);
    }

    @Test
    void ofTwoWhoLeaveAtOnceOneDoesAndTheOtherIsToldWhy() throws Exception {
        ready("both");

        var answers = together("*", "both");

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        var lost = answers.stream().filter(one -> one.statusCode() == 409).findFirst().orElseThrow();
        assertThat(lost.jsonPath().getString("code")).isEqualTo("phase-not-open");
        assertThat(lost.jsonPath().getString("detail")).contains("left since act 4 of token:test");
        team().get(ENGAGEMENTS + "both/story").then().body(
                "findAll { it.sentence.contains('left the phase') }", hasSize(1));
    }

    @Test
    void ofTwoWhoActOnTheSameStateOneIsToldThatItChanged() throws Exception {
        ready("same");
        var state = workflows("same").header("ETag");

        var answers = together(state, "same");

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        var lost = answers.stream().filter(one -> one.statusCode() == 409).findFirst().orElseThrow();
        assertThat(lost.jsonPath().getString("code")).isEqualTo("phase-changed");
        team().header("If-Match", state).body(GATE.formatted("pre-deployment")).post(ENGAGEMENTS + "same/decisions").then()
                .statusCode(409).body("code", equalTo("phase-changed")).body("detail", containsString("phase-left"));
        team().header("If-Match", "soon").post(path("same", "post-deployment/enter")).then().statusCode(400);
    }

    @Test
    void ofManyWhoStartAWorkflowAtOnceOneDoes() throws Exception {
        register("default", "starts");
        var token = AService.token("default", Role.TEAM);
        try (var executor = Executors.newFixedThreadPool(4)) {
            var starts = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Integer>) () -> given().header("Authorization", "Bearer " + token).contentType("application/json")
                            .body("{\"workflow\":\"release-train\"}").post(ENGAGEMENTS + "starts/workflows").statusCode())
                    .toList();
            var answers = executor.invokeAll(starts).stream().map(PhasesIT::value).toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    @Test
    void tenantsSeeNothingOfEachOthersWorkflows() {
        started("mine");
        as("south", Role.AUDITOR).get(ENGAGEMENTS + "mine/workflows").then().statusCode(404);
        as("south", Role.AUDITOR).get(ENGAGEMENTS + "mine/story").then().statusCode(404);
        as("south", Role.TEAM).post(path("mine", "pre-deployment/enter")).then().statusCode(404);
    }

    /** Two requests that start at the same moment. */
    private static List<Response> together(String state, String engagement) throws Exception {
        var gate = new CyclicBarrier(2);
        var token = AService.token("default", Role.TEAM);
        Callable<Response> one = () -> {
            var request = given().header("Authorization", "Bearer " + token).header("If-Match", state);
            gate.await();
            return request.post(path(engagement, "pre-deployment/leave"));
        };
        try (var executor = Executors.newFixedThreadPool(2)) {
            return executor.invokeAll(List.of(one, one)).stream().map(PhasesIT::value).toList();
        }
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Registered, started, entered, and the gate of its first phase is passed. */
    private static void ready(String engagement) {
        started(engagement);
        act(engagement, "pre-deployment/enter").statusCode(201);
        decide(engagement, "pre-deployment", "go");
    }

    private static void started(String engagement) {
        register("default", engagement);
        submit(engagement, AShop.inOrder(today()));
        start(engagement).then().statusCode(201).body("phases.status", equalTo(List.of("pending", "pending")));
    }

    private static Response start(String engagement) {
        return team().body("{\"workflow\":\"release-train\"}").post(ENGAGEMENTS + engagement + "/workflows");
    }

    private static void submit(String engagement, String facts) {
        assertThat(team().body(facts).put(ENGAGEMENTS + engagement + "/facts").statusCode()).isIn(200, 201);
    }

    private static void decide(String engagement, String phase, String outcome) {
        team().body(GATE.formatted(phase)).post(ENGAGEMENTS + engagement + "/decisions").then()
                .statusCode(201).body("outcome", equalTo(outcome));
    }

    private static ValidatableResponse act(String engagement, String what) {
        return team().post(path(engagement, what)).then();
    }

    private static String path(String engagement, String what) {
        return ENGAGEMENTS + engagement + "/workflows/release-train/phases/" + what;
    }

    private static Response workflows(String engagement) {
        return as("default", Role.AUDITOR).get(ENGAGEMENTS + engagement + "/workflows");
    }

    private static RequestSpecification officer() {
        return as("default", Role.OFFICER);
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
