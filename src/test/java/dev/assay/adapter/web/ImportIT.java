package dev.assay.adapter.web;

import static dev.assay.adapter.web.AService.register;
import static dev.assay.adapter.web.AService.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files of tools become facts of the current submission, over HTTP. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class ImportIT {

    private static final String ENGAGEMENTS = "/api/v1/engagements/";
    private static final Path SAMPLES = Path.of("src/test/resources/connect");

    @Test
    void aFileBecomesFactsOfANewSubmissionOnce() throws IOException {
        String first = submitted("imports");
        var imported = sample("trivy.json").queryParam("from", "trivy").queryParam("file", "/home/ci/build/trivy.json")
                .post(ENGAGEMENTS + "imports/facts/imports").then()
                .statusCode(201)
                .header("ETag", startsWith("\"sha256:"))
                .body("channel", equalTo("token:import"))
                .body("added", hasItem(startsWith("scans/trivy/vulnerability/2026-11-01/")))
                .body("present", equalTo(0))
                .extract();
        String second = imported.path("submission");
        assertThat(second).isNotEqualTo(first);
        sample("trivy.json").queryParam("from", "auto").queryParam("file", "trivy.json")
                .post(ENGAGEMENTS + "imports/facts/imports").then()
                .statusCode(200).body("submission", equalTo(second)).body("added", hasSize(0));
        team().get(ENGAGEMENTS + "imports/facts").then()
                .body("vulnerabilities.provenance.source", hasItem(startsWith("import of trivy.json (Trivy JSON, sha256:")));
        team().get(ENGAGEMENTS + "imports/ledger").then().body("type", equalTo(List.of("engagement", "submission", "submission")));
    }

    @Test
    void anImportLosesNothingThatWasSubmitted() throws IOException {
        submitted("kept");
        List<String> before = team().get(ENGAGEMENTS + "kept/facts").then().extract().path("systems.id");
        sample("junit-surefire-basket.xml").contentType("application/xml").queryParam("from", "junit").queryParam("kind", "unit")
                .post(ENGAGEMENTS + "kept/facts/imports").then().statusCode(201);
        List<String> after = team().get(ENGAGEMENTS + "kept/facts").then().extract().path("systems.id");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void importsAtTheSameTimeAllCount() {
        submitted("at-once");
        IntStream.range(0, 6).parallel().forEach(i -> team().contentType("application/xml")
                .body("<testsuite tests=\"%d\" failures=\"0\" errors=\"0\" skipped=\"0\"/>".formatted(i + 1))
                .queryParam("from", "junit").queryParam("kind", "unit")
                .post(ENGAGEMENTS + "at-once/facts/imports").then().statusCode(201));
        List<String> ids = team().get(ENGAGEMENTS + "at-once/facts").then().extract().path("testReports.id");
        assertThat(ids).filteredOn(id -> id.startsWith("junit/unit/")).hasSize(6);
    }

    @Test
    void whoeverBuildsOnOldFactsIsTold() throws IOException {
        String first = submitted("import-if-match");
        sample("pitest.xml").header("If-Match", "\"" + first + "\"").post(ENGAGEMENTS + "import-if-match/facts/imports").then()
                .statusCode(201);
        sample("jacoco.xml").header("If-Match", "\"" + first + "\"").post(ENGAGEMENTS + "import-if-match/facts/imports").then()
                .statusCode(412).body("code", equalTo("submission-changed"));
    }

    @Test
    void aBrokenFileNamesItsLineAndChangesNothing() throws IOException {
        String first = submitted("broken");
        team().contentType("text/xml").body("<testsuite>\n<testcase").queryParam("from", "junit").queryParam("kind", "unit")
                .queryParam("file", "TEST-a.xml").post(ENGAGEMENTS + "broken/facts/imports").then()
                .statusCode(422).contentType("application/problem+json")
                .body("code", equalTo("bad-report")).body("file", equalTo("TEST-a.xml")).body("line", equalTo(2))
                .body("detail", startsWith("TEST-a.xml:2:")).body("detail", containsString("not well-formed XML"));
        sample("jacoco.xml").queryParam("from", "junit").post(ENGAGEMENTS + "broken/facts/imports").then()
                .statusCode(422).body("detail", containsString("this is JaCoCo XML, not JUnit XML"));
        sample("pitest.xml").queryParam("release", "nowhere").post(ENGAGEMENTS + "broken/facts/imports").then()
                .statusCode(422).body("code", equalTo("bad-input")).body("errors[0].code", equalTo("dangling-reference"));
        sample("pitest.xml").queryParam("performedOn", "soon").post(ENGAGEMENTS + "broken/facts/imports").then()
                .statusCode(400).body("code", equalTo("bad-request"));
        team().get(ENGAGEMENTS + "broken/facts").then().header("ETag", equalTo("\"" + first + "\""));
        team().get(ENGAGEMENTS + "broken/ledger").then().body("type", equalTo(List.of("engagement", "submission")));
    }

    @Test
    void aContradictionNamesBothSides() throws IOException {
        register("default", "contradicted");
        team().body("{\"schemaVersion\":\"1\",\"engagement\":{\"id\":\"c\",\"name\":\"C\"},\"builds\":[{\"id\":\"b1\",\"sbom\":false}]}")
                .put(ENGAGEMENTS + "contradicted/facts").then().statusCode(201);
        sample("cyclonedx-npm.json").queryParam("build", "b1").queryParam("file", "bom.json")
                .post(ENGAGEMENTS + "contradicted/facts/imports").then()
                .statusCode(409).body("code", equalTo("import-conflict"))
                .body("detail", containsString("builds b1 is stated at /builds/0, and otherwise by bom.json"))
                .body("detail", endsWith("an import changes nothing that a person stated."));
    }

    @Test
    void thereMustBeFactsToPutThemInto() throws IOException {
        register("default", "no-facts-yet");
        sample("pitest.xml").post(ENGAGEMENTS + "no-facts-yet/facts/imports").then()
                .statusCode(404).body("code", equalTo("no-submission"));
    }

    private static String submitted(String engagement) {
        register("default", engagement);
        return team().body(AService.example("mended")).put(ENGAGEMENTS + engagement + "/facts").then()
                .statusCode(201).extract().path("submission");
    }

    private static RequestSpecification sample(String name) throws IOException {
        return team().contentType("application/octet-stream").body(Files.readAllBytes(SAMPLES.resolve(name)));
    }
}
