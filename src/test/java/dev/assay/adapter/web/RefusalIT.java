package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.example;
import static dev.assay.adapter.web.AService.team;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caller gets for what cannot be used: one problem with everything in it, and a service that goes on. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class RefusalIT {

    private static final String EVALUATIONS = "/api/v1/evaluations";
    private static final String PROBLEM = "application/problem+json";
    private static final String HEAD = "{\"schemaVersion\":\"1\",\"engagement\":{\"id\":\"e\",\"name\":\"E\"}";

    @AfterEach
    void theServiceIsStillHealthy() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        team().body(example("flawed")).post(EVALUATIONS).then().statusCode(200).body("outcome", equalTo("no-go"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrong type            | ,"systems":[{"id":"s","name":7}]}                                     | wrong-type         | /systems/0/name
            unknown field         | ,"sistems":[]}                                                        | unknown-field      | /sistems
            impossible date       | ,"releases":[{"id":"r","plannedOn":"2026-02-30"}]}                    | impossible-date    | /releases/0/plannedOn
            dangling reference    | ,"systems":[{"id":"s","name":"S","hostedBy":"nobody"}]}               | dangling-reference | /systems/0/hostedBy
            duplicate key         | ,"systems":[],"systems":[]}                                           | duplicate-key      | /systems
            number beyond 2^53    | ,"testReports":[{"id":"t","kind":"unit","total":9007199254740993}]}   | number-range       | /testReports/0/total
            """)
    void aBadDocumentIsRefusedWithItsPointer(String what, String rest, String code, String pointer) {
        team().body(HEAD + rest).post(EVALUATIONS).then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo("bad-input"))
                .body("errors.code", hasItem(code))
                .body("errors.pointer", hasItem(pointer))
                .body("errors.line", hasItem(greaterThan(0)));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        team().body(HEAD + ",\"systems\":[{\"id\":\"s\",\"name\":7,\"hostedBy\":\"nobody\",\"colour\":1}]}")
                .post(EVALUATIONS).then()
                .statusCode(422)
                .body("errors.code", hasItem("wrong-type"))
                .body("errors.code", hasItem("unknown-field"));
    }

    @Test
    void deepNestingIsRefused() throws Exception {
        var deep = HEAD + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        var answer = send(HttpRequest.BodyPublishers.ofString(deep));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"too-deep\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{\"a\":1} {}", "\u0000", "{\"a\":NaN}"})
    void whatIsNotJsonIsRefused(String body) {
        team().body(body).post(EVALUATIONS).then()
                .statusCode(400).contentType(PROBLEM).body("code", equalTo("malformed-json"));
    }

    @Test
    void brokenUtf8IsRefused() {
        team().body(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}).post(EVALUATIONS).then()
                .statusCode(400).body("errors.code", hasItem("encoding"));
    }

    @Test
    void aBodyOf60MegabytesIsRefusedBeforeItIsRead() throws Exception {
        var answer = send(HttpRequest.BodyPublishers.ofByteArray(new byte[60 * 1024 * 1024]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"").contains("16777216");
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsRefusedAtTheLimit() throws Exception {
        try {
            var answer = send(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(60L * 1024 * 1024)));
            assertThat(answer.statusCode()).isEqualTo(413);
        } catch (IOException cutOff) {
            // The service may close the connection while the client still sends; that is a refusal too.
            assertThat(cutOff).isNotNull();
        }
    }

    @Test
    void aFalseLengthDoesNotHoldTheService() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "POST /api/v1/evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            var line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(line).matches("HTTP/1.1 4\\d\\d");
        }
    }

    private static HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + EVALUATIONS))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + AService.token("default", Role.TEAM))
                    .POST(body)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** So many blanks, made as they are read. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            var given = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + given, (byte) ' ');
            left -= given;
            return given;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "workflow=nothing, unknown-workflow, release-train",
        "workflow=release-train&phase=nothing, unknown-phase, pre-deployment",
        "phase=nothing, unknown-workflow, name both",
        "addPacks=nothing, unknown-pack, hipaa",
    })
    void anUnknownNameIsRefusedWithThoseThatThereAre(String query, String code, String hint) {
        team().body(example("flawed")).post(EVALUATIONS + "?" + query).then()
                .statusCode(422).body("code", equalTo(code)).body("detail", containsString(hint));
    }

    @Test
    void anImpossibleMomentIsRefused() {
        team().body(example("flawed")).post(EVALUATIONS + "?asOf=2026-02-30").then()
                .statusCode(400).body("code", equalTo("bad-request"));
    }

    @Test
    void theFrameworksOwnRefusalsAreProblemsToo() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType(PROBLEM).body("code", equalTo("not-found"));
        team().get(EVALUATIONS).then().statusCode(405).contentType(PROBLEM).body("code", equalTo("method-not-allowed"));
        team().contentType("text/plain").body("x").post(EVALUATIONS).then()
                .statusCode(415).contentType(PROBLEM).body("code", equalTo("unsupported-media-type"));
        team().accept("image/png").body("{}").post(EVALUATIONS).then()
                .statusCode(406).contentType(PROBLEM).body("code", equalTo("not-acceptable"));
        team().get("/api/v1/ledger/entries/first/proof").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void requestsOfOurOwnShapeAreReadAsStrictly() {
        team().body("{\"nam\":\"x\",\"name\":7}").put("/api/v1/engagements/strict").then()
                .statusCode(422)
                .body("errors.code", hasItem("unknown-field"))
                .body("errors.detail", hasItem(containsString("did you mean \"name\"?")))
                .body("errors.code", hasItem("wrong-type"));
        team().body("{\"name\":\"x\"}").put("/api/v1/engagements/Not%20An%20Id").then()
                .statusCode(400).body("code", equalTo("bad-request"));
    }

    @Test
    void aPageOfAnotherSiteChangesNothing() {
        team().header("Sec-Fetch-Site", "cross-site").body(example("flawed")).post(EVALUATIONS).then()
                .statusCode(403).contentType(PROBLEM).body("code", equalTo("not-allowed"));
        team().header("Sec-Fetch-Site", "cross-site").get("/api/v1/engagements").then().statusCode(200);
        team().header("Sec-Fetch-Site", "same-origin").body(example("flawed")).post(EVALUATIONS).then().statusCode(200);
    }

    @Test
    void nothingOfOurInsidesGoesOut() {
        given().header("Authorization", "Bearer assay_nonsense").contentType("application/json").body("{}").post(EVALUATIONS).then()
                .statusCode(401).body("code", equalTo("not-authenticated"))
                .body(not(containsString("Exception")));
    }
}
