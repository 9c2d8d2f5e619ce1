package dev.assay.adapter.web;

import static dev.assay.adapter.security.Role.AUDITOR;
import static dev.assay.adapter.security.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ReevaluationIT {

    @Test
    void whatWasDecidedByTheRulesInForceIsCountedAndNothingIsChanged() {
        AService.register("bulk", "clinic");
        AService.as("bulk", dev.assay.adapter.security.Role.TEAM).body(AService.example("mended"))
                .put("/api/v1/engagements/clinic/facts").then().statusCode(201);
        AService.as("bulk", OFFICER).body("{}").post("/api/v1/engagements/clinic/decisions").then().statusCode(201);

        String id = AService.as("bulk", OFFICER).body("{\"submissions\": \"current\"}").post("/api/v1/reevaluations").then()
                .statusCode(202).extract().path("id");
        var done = finished(id);

        assertThat(done.getInt("progress.done")).isEqualTo(1);
        assertThat(done.getInt("totals.sameRules")).isEqualTo(1);
        AService.as("bulk", AUDITOR).get("/api/v1/reevaluations/" + id + "/lines").then()
                .statusCode(200).body("lines.size()", equalTo(0)).body("next", equalTo(null));
        AService.as("bulk", AUDITOR).get("/api/v1/reevaluations").then().statusCode(200).body("[0].id", equalTo(id));
        AService.as("bulk", OFFICER).post("/api/v1/reevaluations/" + id + "/resume").then()
                .statusCode(409).body("code", equalTo("reevaluation-over"));
        AService.as("other", OFFICER).get("/api/v1/reevaluations/" + id).then()
                .statusCode(404).body("code", equalTo("no-reevaluation"));
        AService.as("bulk", OFFICER).body("{\"asOf\": \"tomorrow\"}").post("/api/v1/reevaluations").then()
                .statusCode(400).body("code", equalTo("bad-request"));
    }

    private static JsonPath finished(String id) {
        var end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            var now = AService.as("bulk", AUDITOR).get("/api/v1/reevaluations/" + id).then().statusCode(200).extract().jsonPath();
            if (!now.getString("state").equals("running")) {
                return now;
            }
        }
        throw new AssertionError("it did not come to its end within a minute");
    }
}
