package dev.assay.adapter.web;

import static dev.assay.adapter.security.Role.APPROVER;
import static dev.assay.adapter.security.Role.AUDITOR;
import static dev.assay.adapter.security.Role.OFFICER;
import static dev.assay.adapter.web.AService.named;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Sign-offs over HTTP: asked for, rejected, delegated and granted, each about one decision. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class SignOffsIT {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aRejectedDecisionIsReplacedByOneThatIsSigned() {
        var engagement = AnEngagement.called("signed").states(true);
        String first = engagement.decides().body("outcome", equalTo("go")).extract().path("id");
        String rejected = ask(engagement, first, "client sponsor", "token:sam").statusCode(201)
                .body("standing", equalTo("requested")).body("approver", equalTo("token:sam")).extract().path("id");
        answer(engagement, "sam", rejected, "reject", "{\"reason\":\"the map lacks the harbour master\"}")
                .statusCode(200).body("standing", equalTo("rejected")).body("reason", containsString("harbour master"));
        ask(engagement, first, "client sponsor", "token:lee").statusCode(409).body("code", equalTo("sign-off-exists"));

        var second = engagement.decides().extract();
        String signOff = ask(engagement, second.path("id"), "client sponsor", "token:sam").statusCode(201).extract().path("id");
        String digest = second.path("digest");
        String newer = second.path("id");

        answer(engagement, "sam", signOff, "grant", "{\"decisionDigest\":\"" + digest + "\"}")
                .statusCode(200).body("standing", equalTo("granted")).body("answeredBy", equalTo("token:sam"))
                .body("decisionDigest", equalTo(digest));
        named("ann", AUDITOR).get(engagement.at("/sign-offs")).then()
                .body("standing", contains("rejected", "granted")).body("[0].replacedBy", equalTo(newer)).body("[1].replacedBy", nullValue());
        named("ann", AUDITOR).get(engagement.at("/sign-offs?due=true")).then().statusCode(200).body("$", empty());
        named("ann", AUDITOR).get(engagement.at("/ledger")).then().body("type", hasItem("sign-off"));
    }

    @Test
    void onlyWhoWasAskedSignsAndOnlyTheDecisionThatWasRead() {
        var engagement = AnEngagement.called("not-yours").states(true);
        var decision = engagement.decides().extract();
        String signOff = ask(engagement, decision.path("id"), "client sponsor", "token:sam").extract().path("id");
        var right = "{\"decisionDigest\":\"" + decision.path("digest") + "\"}";

        answer(engagement, "lee", signOff, "grant", right).statusCode(403).body("code", equalTo("sign-off-not-yours"));
        answer(engagement, "sam", signOff, "grant", "{\"decisionDigest\":\"sha256:0\"}")
                .statusCode(409).body("code", equalTo("sign-off-other-decision"));
        answer(engagement, "sam", "none", "grant", right).statusCode(404).body("code", equalTo("no-sign-off"));
        answer(engagement, "sam", signOff, "grant", right).statusCode(200);
        answer(engagement, "sam", signOff, "grant", right).statusCode(409).body("code", equalTo("sign-off-answered"));
    }

    @Test
    void aDelegateSigns() {
        var engagement = AnEngagement.called("delegated").states(true);
        var decision = engagement.decides().extract();
        String signOff = ask(engagement, decision.path("id"), "client sponsor", "token:sam").extract().path("id");

        delegate(engagement, signOff, "token:lee", today.minusDays(1)).statusCode(422).body("code", equalTo("sign-off-delegation"));
        delegate(engagement, signOff, "token:tom", today).statusCode(403).body("code", equalTo("sign-off-four-eyes"));
        delegate(engagement, signOff, "token:lee", today.plusDays(1)).statusCode(200).body("delegate", equalTo("token:lee"));

        answer(engagement, "lee", signOff, "grant", "{\"decisionDigest\":\"" + decision.path("digest") + "\"}")
                .statusCode(200).body("answeredBy", equalTo("token:lee"));
    }

    @Test
    void whatCannotBeSignedIsNotAskedFor() {
        var engagement = AnEngagement.called("unsigned").states(false);
        String failed = engagement.decides().extract().path("id");
        ask(engagement, failed, "client sponsor", "token:sam").statusCode(409).body("code", equalTo("sign-off-gate-closed"));
        engagement.states(true);
        String passed = engagement.decides().extract().path("id");

        ask(engagement, failed, "client sponsor", "token:sam").statusCode(409).body("code", equalTo("sign-off-other-decision"));
        ask(engagement, passed, "mayor", "token:sam").statusCode(422).body("code", equalTo("sign-off-not-wanted"));
        ask(engagement, passed, "client sponsor", "token:dora").statusCode(403).body("code", equalTo("sign-off-four-eyes"));
        ask(engagement, passed, "client sponsor", "token:tom").statusCode(403).body("code", equalTo("sign-off-four-eyes"));
    }

    private static ValidatableResponse ask(AnEngagement engagement, String decision, String role, String approver) {
        var body = "{\"role\":\"%s\",\"approver\":\"%s\"}".formatted(role, approver);
        return named("olga", OFFICER).body(body).post(engagement.at("/decisions/" + decision + "/sign-offs")).then();
    }

    private static ValidatableResponse answer(
            AnEngagement engagement, String who, String signOff, String what, String body) {
        return named(who, APPROVER).body(body).post(engagement.at("/sign-offs/" + signOff + "/" + what)).then();
    }

    private static ValidatableResponse delegate(AnEngagement engagement, String signOff, String to, LocalDate until) {
        return answer(engagement, "sam", signOff, "delegate", "{\"to\":\"%s\",\"until\":\"%s\"}".formatted(to, until));
    }
}
