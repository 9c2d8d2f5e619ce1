package dev.assay.adapter.web;

import static dev.assay.adapter.security.Role.APPROVER;
import static dev.assay.adapter.security.Role.AUDITOR;
import static dev.assay.adapter.security.Role.OFFICER;
import static dev.assay.adapter.security.Role.OPERATOR;
import static dev.assay.adapter.security.Role.TEAM;
import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every endpoint with every role and without any; the list of endpoints comes from the running service. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class AccessIT {

    private static final Set<Role> READERS = EnumSet.of(TEAM, OFFICER, APPROVER, AUDITOR);
    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    /** Who may do what. An endpoint that is not here fails the test. */
    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            entry("POST /api/v1/evaluations", READERS),
            entry("GET /api/v1/engagements", READERS),
            entry("GET /api/v1/engagements/{engagement}", READERS),
            entry("PUT /api/v1/engagements/{engagement}", EnumSet.of(TEAM, OFFICER)),
            entry("GET /api/v1/engagements/{engagement}/ledger", READERS),
            entry("GET /api/v1/engagements/{engagement}/facts", READERS),
            entry("PUT /api/v1/engagements/{engagement}/facts", EnumSet.of(TEAM)),
            entry("POST /api/v1/engagements/{engagement}/facts/imports", EnumSet.of(TEAM)),
            entry("GET /api/v1/engagements/{engagement}/decisions", READERS),
            entry("POST /api/v1/engagements/{engagement}/decisions", EnumSet.of(TEAM, OFFICER)),
            entry("GET /api/v1/engagements/{engagement}/decisions/{decision}", READERS),
            entry("GET /api/v1/engagements/{engagement}/decisions/{decision}/matrix", READERS),
            entry("GET /api/v1/engagements/{engagement}/decisions/{decision}/evidence", READERS),
            entry("POST /api/v1/engagements/{engagement}/decisions/{decision}/evidence", READERS),
            entry("POST /api/v1/engagements/{engagement}/decisions/{decision}/waivers", EnumSet.of(TEAM, OFFICER)),
            entry("GET /api/v1/engagements/{engagement}/waivers", READERS),
            entry("POST /api/v1/engagements/{engagement}/waivers/{waiver}/grant", EnumSet.of(APPROVER)),
            entry("POST /api/v1/engagements/{engagement}/waivers/{waiver}/refuse", EnumSet.of(APPROVER)),
            entry("POST /api/v1/engagements/{engagement}/waivers/{waiver}/withdraw", EnumSet.of(TEAM, OFFICER, APPROVER)),
            entry("POST /api/v1/engagements/{engagement}/decisions/{decision}/sign-offs", EnumSet.of(TEAM, OFFICER)),
            entry("GET /api/v1/engagements/{engagement}/sign-offs", READERS),
            entry("POST /api/v1/engagements/{engagement}/sign-offs/{signOff}/grant", EnumSet.of(TEAM, OFFICER, APPROVER)),
            entry("POST /api/v1/engagements/{engagement}/sign-offs/{signOff}/reject", EnumSet.of(TEAM, OFFICER, APPROVER)),
            entry("POST /api/v1/engagements/{engagement}/sign-offs/{signOff}/delegate", EnumSet.of(TEAM, OFFICER, APPROVER)),
            entry("GET /api/v1/engagements/{engagement}/forecast", READERS),
            entry("POST /api/v1/plans", READERS),
            entry("POST /api/v1/classifications", READERS),
            entry("POST /api/v1/contradictions", READERS),
            entry("POST /api/v1/maturity", READERS),
            entry("GET /api/v1/engagements/{engagement}/story", READERS),
            entry("GET /api/v1/engagements/{engagement}/workflows", READERS),
            entry("POST /api/v1/engagements/{engagement}/workflows", EnumSet.of(TEAM, OFFICER)),
            entry("POST /api/v1/engagements/{engagement}/workflows/{workflow}/abandon", EnumSet.of(OFFICER)),
            entry("POST /api/v1/engagements/{engagement}/workflows/{workflow}/phases/{phase}/enter", EnumSet.of(TEAM)),
            entry("POST /api/v1/engagements/{engagement}/workflows/{workflow}/phases/{phase}/leave", EnumSet.of(TEAM)),
            entry("POST /api/v1/engagements/{engagement}/workflows/{workflow}/phases/{phase}/reopen", EnumSet.of(OFFICER)),
            entry("POST /api/v1/engagements/{engagement}/workflows/{workflow}/phases/{phase}/skip", EnumSet.of(OFFICER)),
            entry("POST /api/v1/reevaluations", EnumSet.of(OFFICER, AUDITOR)),
            entry("GET /api/v1/reevaluations", EnumSet.of(OFFICER, AUDITOR)),
            entry("GET /api/v1/reevaluations/{reevaluation}", EnumSet.of(OFFICER, AUDITOR)),
            entry("GET /api/v1/reevaluations/{reevaluation}/lines", EnumSet.of(OFFICER, AUDITOR)),
            entry("POST /api/v1/reevaluations/{reevaluation}/resume", EnumSet.of(OFFICER, AUDITOR)),
            entry("POST /api/v1/reevaluations/{reevaluation}/cancel", EnumSet.of(OFFICER, AUDITOR)),
            entry("GET /api/v1/certificate", EVERYBODY),
            entry("GET /api/v1/ledger/head", EVERYBODY),
            entry("GET /api/v1/ledger/entries/{index}/proof", EVERYBODY),
            entry("GET /api/v1/ledger/consistency", EVERYBODY),
            entry("GET /api/v1/me", EVERYBODY),
            entry("PUT /api/v1/me/password", EVERYBODY),
            entry("GET /api/v1/users", EnumSet.of(OPERATOR)),
            entry("POST /api/v1/users", EnumSet.of(OPERATOR)),
            entry("DELETE /api/v1/users/{name}", EnumSet.of(OPERATOR)),
            entry("GET /api/v1/tokens", EnumSet.of(OPERATOR)),
            entry("POST /api/v1/tokens", EnumSet.of(OPERATOR)),
            entry("DELETE /api/v1/tokens/{id}", EnumSet.of(OPERATOR)));

    /** What the framework serves beside REST; all of it is here on purpose. */
    private static final Set<String> FRAMEWORK = Set.of("/q/health", "/q/metrics", "/q/openapi");

    @Inject
    Router router;

    @Test
    void theTableHasEveryEndpointThatTheServiceHas() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").then().statusCode(200).extract().path("paths");
        var live = new TreeSet<String>();
        paths.forEach((path, methods) ->
                methods.keySet().stream()
                        .filter(method -> !method.equals("parameters"))
                        .forEach(method -> live.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(live).containsExactlyElementsOf(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void theFrameworkServesNothingThatNobodyAskedFor() {
        assertThat(router.getRoutes())
                .extracting(route -> route.getPath() == null ? "" : route.getPath())
                .filteredOn(path -> !path.isEmpty() && !Set.of("/", "/q/").contains(path) && !path.startsWith("/api"))
                .allMatch(path -> FRAMEWORK.stream().anyMatch(path::startsWith), "is one of " + FRAMEWORK);
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() {
        for (var role : Role.values()) {
            var token = AService.token("default", role);
            TABLE.forEach((endpoint, roles) -> {
                var status = status(endpoint, "Bearer " + token);
                if (roles.contains(role)) {
                    assertThat(status).as(endpoint + " as " + role.word()).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as(endpoint + " as " + role.word()).isEqualTo(403);
                }
            });
        }
    }

    @Test
    void nobodyMayDoAnything() {
        TABLE.keySet().forEach(endpoint -> {
            assertThat(status(endpoint, null)).as(endpoint).isEqualTo(401);
            assertThat(status(endpoint, "Bearer assay_x")).as(endpoint).isEqualTo(401);
            assertThat(status(endpoint, "Bearer eyJ.of.another")).as(endpoint).isEqualTo(401);
        });
    }

    private static int status(String endpoint, String authorization) {
        var parts = endpoint.replaceAll("\\{index}", "0").replaceAll("\\{\\w+}", "none").split(" ");
        var request = given().contentType("application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (parts[0].matches("PUT|POST")) {
            request.body("{}");
        }
        return request.request(parts[0], parts[1]).statusCode();
    }

    @Test
    void metricsAreForOperators() {
        given().get("/q/metrics").then().statusCode(401);
        AService.as("default", TEAM).get("/q/metrics").then().statusCode(403);
        given().header("Authorization", "Bearer " + AService.token("default", OPERATOR)).get("/q/metrics").then().statusCode(200);
    }

    @Test
    void aUserGetsAPasswordOnceSignsInAndChangesIt() {
        String password = AService.as("default", OPERATOR)
                .body("{\"name\":\"ada\",\"roles\":[\"officer\",\"auditor\"]}").post("/api/v1/users").then()
                .statusCode(201).extract().path("password");
        AService.as("default", OPERATOR).body("{\"name\":\"ada\",\"roles\":[\"team\"]}").post("/api/v1/users").then()
                .statusCode(409).body("code", equalTo("user-exists"));
        basic("ada", password).get("/api/v1/me").then()
                .statusCode(200).body("name", equalTo("ada")).body("channel", equalTo("user")).body("roles", hasItems("officer", "auditor"));
        basic("ada", password).body("{\"current\":\"" + password + "\",\"new\":\"short\"}").put("/api/v1/me/password").then()
                .statusCode(400);
        basic("ada", password).body("{\"current\":\"wrong\",\"new\":\"a much longer sentence\"}").put("/api/v1/me/password").then()
                .statusCode(422).body("code", equalTo("wrong-password"));
        basic("ada", password).body("{\"current\":\"" + password + "\",\"new\":\"a much longer sentence\"}").put("/api/v1/me/password").then()
                .statusCode(204);
        basic("ada", password).get("/api/v1/me").then().statusCode(401);
        basic("ada", "a much longer sentence").get("/api/v1/me").then().statusCode(200);
        AService.as("default", OPERATOR).delete("/api/v1/users/ada").then().statusCode(204);
        basic("ada", "a much longer sentence").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void guessingIsSlowedDownForTheNameThatIsGuessed() {
        for (int i = 0; i < 5; i++) {
            basic("mallory", "guess " + i).get("/api/v1/me").then().statusCode(401);
        }
        basic("mallory", "guess").get("/api/v1/me").then()
                .statusCode(429).header("Retry-After", notNullValue()).body("code", equalTo("too-many-attempts"));
        basic("somebody-else", "guess").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aTokenThatIsTakenBackIsWorthNothing() {
        var made = AService.as("default", OPERATOR)
                .body("{\"name\":\"ci\",\"roles\":[\"team\"],\"days\":\"1\"}").post("/api/v1/tokens").then()
                .statusCode(201).extract();
        String token = made.path("token");
        var me = given().header("Authorization", "Bearer " + token);
        me.get("/api/v1/me").then().statusCode(200).body("name", equalTo("token:ci")).body("channel", equalTo("token"));
        AService.as("other", OPERATOR).delete("/api/v1/tokens/" + made.path("id")).then().statusCode(404);
        AService.as("default", OPERATOR).delete("/api/v1/tokens/" + made.path("id")).then().statusCode(204);
        me.get("/api/v1/me").then().statusCode(401);
        var listed = AService.as("default", OPERATOR).get("/api/v1/tokens").then().extract().asString();
        assertThat(listed).contains("revokedAt").doesNotContain(token);
    }

    private static RequestSpecification basic(String name, String password) {
        var pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return given().header("Authorization", "Basic " + pair).contentType("application/json");
    }
}
