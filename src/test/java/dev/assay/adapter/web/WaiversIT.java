package dev.assay.adapter.web;

import static dev.assay.adapter.security.Role.APPROVER;
import static dev.assay.adapter.security.Role.AUDITOR;
import static dev.assay.adapter.security.Role.TEAM;
import static dev.assay.adapter.web.AService.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A waiver over HTTP: from a failed gate over an approver into the next decision, and its evidence. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class WaiversIT {

    private static final String FINDING = "findings.find { it.requirement == '" + AnEngagement.BRIEFING + "' }.";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aGrantedWaiverMakesTheNextDecisionConditionalAndIsPartOfItsEvidence() {
        var engagement = AnEngagement.called("waived").states(false);
        String failed = engagement.decides().body("outcome", equalTo("no-go")).extract().path("id");
        String waiver = ask(engagement, failed, "\"scope\":\"all\"", today.plusDays(30)).statusCode(201)
                .body("standing", equalTo("requested")).body("requestedBy", equalTo("token:dora")).body("scope", equalTo("all"))
                .extract().path("id");
        engagement.decides().body("outcome", equalTo("no-go"));

        named("ada", APPROVER).post(engagement.at("/waivers/" + waiver + "/grant")).then()
                .statusCode(200).body("standing", equalTo("granted")).body("grantedBy", equalTo("token:ada"));

        String decision = engagement.decides()
                .body("outcome", equalTo("conditional"))
                .body(FINDING + "status", equalTo("not-satisfied"))
                .body(FINDING + "effective", equalTo("waived"))
                .body(FINDING + "waiver.approvedBy", equalTo("token:ada"))
                .body(FINDING + "waiver.pointer", nullValue())
                .body("waivers.counted", equalTo("granted"))
                .extract().path("id");
        named("ann", AUDITOR).get(engagement.at("/decisions/" + decision)).then().body("replay", equalTo("equal"));
        named("ann", AUDITOR).post(engagement.at("/decisions/" + decision + "/evidence")).then().statusCode(201);
        var document = named("ann", AUDITOR).accept("application/pdf").get(engagement.at("/decisions/" + decision + "/evidence")).asByteArray();
        assertThat(new String(document, StandardCharsets.ISO_8859_1)).contains("waivers.json");
        named("ann", AUDITOR).get(engagement.at("/ledger")).then().body("type", hasItem("waiver"));
    }

    @Test
    void aWaiverThatIsTakenBackCountsNoMoreAndTheListSaysHowEachStands() {
        var engagement = AnEngagement.called("withdrawn").states(false);
        String failed = engagement.decides().extract().path("id");
        String waiver = ask(engagement, failed, "\"scope\":\"all\"", today.plusDays(7)).extract().path("id");
        named("ada", APPROVER).post(engagement.at("/waivers/" + waiver + "/grant")).then().statusCode(200);
        named("ann", AUDITOR).get(engagement.at("/waivers")).then()
                .body("standing", contains("granted")).body("endsSoon", contains(true)).body("endsInDays", contains(7))
                .body("[0].orphaned", nullValue());

        named("tom", TEAM).body("{\"reason\":\"the client was briefed\"}").post(engagement.at("/waivers/" + waiver + "/withdraw")).then()
                .statusCode(200).body("standing", equalTo("withdrawn"));

        engagement.decides().body("outcome", equalTo("no-go"));
    }

    @Test
    void aWaiverThatIsAboutNothingAnyMoreIsReported() {
        var engagement = AnEngagement.called("orphaned").states(false);
        String failed = engagement.decides().extract().path("id");
        ask(engagement, failed, "\"scope\":\"all\"", today.plusDays(7)).statusCode(201);

        engagement.states(true);

        named("ann", AUDITOR).get(engagement.at("/waivers")).then().body("orphaned", contains("not-open"));
    }

    @Test
    void whoAskedOrSubmittedTheFactsDoesNotAnswer() {
        var engagement = AnEngagement.called("own").states(false);
        String failed = engagement.decides().extract().path("id");
        String waiver = ask(engagement, failed, "\"scope\":\"all\"", today.plusDays(7)).extract().path("id");
        var grant = engagement.at("/waivers/" + waiver + "/grant");

        named("dora", APPROVER).post(grant).then().statusCode(403).body("code", equalTo("waiver-own-request"));
        named("tom", APPROVER).post(grant).then().statusCode(403).body("code", equalTo("waiver-own-facts"));
        named("ada", TEAM).post(grant).then().statusCode(403).body("code", equalTo("not-allowed"));
        named("ada", APPROVER).body("{\"reason\":\"brief the client\"}").post(engagement.at("/waivers/" + waiver + "/refuse")).then()
                .statusCode(200).body("standing", equalTo("refused"));
        named("ada", APPROVER).post(grant).then().statusCode(409).body("code", equalTo("waiver-answered"));
        named("ada", APPROVER).post(engagement.at("/waivers/none/grant")).then().statusCode(404).body("code", equalTo("no-waiver"));
    }

    @Test
    void aWaiverNamesAnOpenRequirementItsScopeAndADay() {
        var engagement = AnEngagement.called("wrong-waiver").states(false);
        String failed = engagement.decides().extract().path("id");

        ask(engagement, failed, "\"scope\":\"all\"", today.minusDays(1)).statusCode(422).body("code", equalTo("waiver-period"));
        ask(engagement, failed, "\"scope\":\"all\"", today.plusDays(61)).statusCode(422).body("code", equalTo("waiver-period"));
        ask(engagement, failed, "\"subject\":\"site\"", today).statusCode(409).body("code", equalTo("waiver-not-open"));
        ask(engagement, failed, "\"subject\":\"site\",\"scope\":\"all\"", today).statusCode(400);
        ask(engagement, "none", "\"scope\":\"all\"", today).statusCode(404).body("code", equalTo("no-decision"));
        ask(engagement, failed, "\"scope\":\"all\"", today).statusCode(201);
        ask(engagement, failed, "\"scope\":\"all\"", today).statusCode(409).body("code", equalTo("waiver-exists"));
    }

    private static ValidatableResponse ask(
            AnEngagement engagement, String decision, String scope, LocalDate until) {
        var body = "{\"requirement\":\"%s\",%s,\"reason\":\"the client was away\",\"compensatingMeasure\":\"a letter\",\"until\":\"%s\"}"
                .formatted(AnEngagement.BRIEFING, scope, until);
        return named("dora", TEAM).body(body).post(engagement.at("/decisions/" + decision + "/waivers")).then();
    }
}
