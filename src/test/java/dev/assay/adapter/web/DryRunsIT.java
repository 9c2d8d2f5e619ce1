package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.team;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.adapter.security.Role;
import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Questions over REST that record nothing: what turns, what contradicts, what workflows and systems are. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DryRunsIT {

    private static final String UNTIL = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();

    @Test
    void whatTurnsIsToldAsJsonAndAsACalendar() {
        var path = clinic("looking-ahead") + "/forecast?until=" + UNTIL;

        team().get(path).then()
                .statusCode(200)
                .body("recorded", equalTo(false))
                .body("until", equalTo(UNTIL))
                .body("outcome", notNullValue());
        team().accept("text/calendar").get(path).then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .body(startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    }

    @Test
    void aForecastWithoutALastDayIsRefusedWithTheWayOut() {
        var clinic = clinic("looking-back");

        team().get(clinic + "/forecast").then().statusCode(400).body("detail", containsString("until=2027-06-30"));
        team().get(clinic + "/forecast?until=2020-01-01").then()
                .statusCode(400)
                .body("detail", containsString("name a last day between"));
        team().get("/api/v1/engagements/nobody/forecast?until=" + UNTIL).then().statusCode(404);
    }

    /** The address of an engagement with the facts of the clinic group. */
    private static String clinic(String id) {
        AService.register("default", id);
        var address = "/api/v1/engagements/" + id;
        team().body(AService.example("mended")).put(address + "/facts").then().statusCode(201);
        return address;
    }

    @Test
    void contradictionsNameBothSides() {
        var facts = """
                {"schemaVersion": "1", "engagement": {"id": "e"}, "systems": [{"id": "db", "mutualTls": true}, {"id": "web"}],
                 "connections": [{"id": "c", "from": "web", "to": "db", "encryptedInTransit": false}]}""";

        team().body(facts).post("/api/v1/contradictions").then()
                .statusCode(200)
                .body("contradictions", hasSize(1))
                .body("contradictions[0].rule", equalTo("contradictions.statements.mutual-tls"))
                .body("contradictions[0].sides.pointer", hasItem("/connections/0/encryptedInTransit"));
    }

    @Test
    void workflowsAreClassifiedAndSystemsListed() throws IOException {
        team().body(Files.readString(Path.of("docs/examples/workflow-inventory.json"))).post("/api/v1/classifications").then()
                .statusCode(200)
                .body("workflows", hasSize(22));
        team().body("{\"schemaVersion\": \"1\", \"engagement\": {\"id\": \"e\"}, \"systems\": [{\"id\": \"db\", \"environment\": \"staging\"}]}")
                .post("/api/v1/maturity").then()
                .statusCode(200)
                .body("systems[0].state", equalTo("pilot"))
                .body("shares.pilot", equalTo(100.0f));
    }

    @Test
    void anOperatorMayNot() {
        AService.as("default", Role.OPERATOR).body("{}").post("/api/v1/maturity").then().statusCode(403);
    }
}
