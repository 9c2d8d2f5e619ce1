package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.team;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Plans over REST: what the command line answers, and nothing is recorded. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class PlanIT {

    private static final String PLANS = "/api/v1/plans";

    @Test
    void theWorkflowOfANeedIsChosenWithItsSteps() throws IOException {
        team().body(facts("hotfix-unmet")).post(PLANS + "?asOf=2026-11-02").then()
                .statusCode(200)
                .body("recorded", equalTo(false))
                .body("clock", equalTo("2026-11-02T12:00:00Z"))
                .body("plans[0].workflow", equalTo("hotfix"))
                .body("plans[0].steps.skill", hasItem("planner"))
                .body("plans[0].exitCriteria.state", hasItem("unmet"));
    }

    @Test
    void aNeedThatIsNotThereIsNamed() throws IOException {
        team().body(facts("unclear")).post(PLANS + "?need=lost").then()
                .statusCode(422)
                .body("code", equalTo("unknown-need"))
                .body("detail", containsString("cart-error, loyalty, old"));
    }

    @Test
    void anOperatorMayNot() throws IOException {
        AService.as("default", Role.OPERATOR).body(facts("unclear")).post(PLANS).then().statusCode(403);
    }

    private static String facts(String name) throws IOException {
        return Files.readString(Path.of("docs/examples/needs/" + name + ".json"));
    }
}
