package dev.assay.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service from its first start to evidence that verifies, with the commands that a pipeline uses. */
class MainJobIT {

    private static final Path EXAMPLES = Path.of("docs/examples/clinic-group");

    @TempDir
    private Path folder;

    @Test
    void factsInDecisionMatrixAndEvidenceOut() throws Exception {
        String token;
        String decision;
        try (var service = APackagedService.start(folder.resolve("data"))) {
            assertThat(service.said()).contains("this machine only");
            token = token(service);
            decision = decide(service, token);
            evidence(service, token, decision);
            status(service, token);
            assertThat(service.stop()).as("ends when it is told to").isTrue();
        }
        try (var again = APackagedService.start(folder.resolve("data"))) {
            assertThat(again.said()).as("the password is shown once").doesNotContain("password ");
            var found = again.send(
                    "GET", "/api/v1/engagements/lakeside/decisions/" + decision, "Bearer " + token, "", Map.of());
            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(new ObjectMapper().readTree(found.body()).path("replay").asText()).isEqualTo("equal");
        }
    }

    @Test
    void whatAnEngagementBeginsWithIsPackaged() throws Exception {
        var begun = APackagedService.cli(Map.of(), "init", "--industry", "saas", "--out", folder.resolve("new").toString());
        assertThat(begun.exit()).as(begun.err()).isZero();
        assertThat(folder.resolve("new/questions.md")).isNotEmptyFile();
        assertThat(folder.resolve("new/client/status-report.md")).isNotEmptyFile();
        for (var language : new String[] {"python", "typescript"}) {
            assertThat(APackagedService.cli(Map.of(), "contracts", "generate", "--language", language).out()).contains("FactsDocument");
        }
    }

    private static void status(APackagedService service, String token) throws Exception {
        var status = APackagedService.cli(Map.of("ASSAY_TOKEN", token), "status", "--server", service.address());
        assertThat(status.exit()).as(status.err()).isZero();
        assertThat(status.out()).contains("1 engagements", "lakeside  Lakeside", "decisions 2, the last: go");
        var health = APackagedService.cli(Map.of(), "health", "--server", service.address());
        assertThat(health.exit()).as(health.out() + health.err()).isZero();
        assertThat(health.out()).contains("ok   lint").containsPattern("ok   server +http");
    }

    private static String token(APackagedService service) throws Exception {
        var made = APackagedService.cli(
                Map.of("ASSAY_PASSWORD", service.firstPassword()),
                "token", "ci", "--roles", "team,auditor", "--server", service.address());
        assertThat(made.exit()).as(made.err()).isZero();
        return made.out().strip();
    }

    private String decide(APackagedService service, String token) throws Exception {
        var environment = Map.of("ASSAY_TOKEN", token, "ASSAY_SERVER", service.address());
        var flawed = APackagedService.cli(environment,
                "decide", "--engagement", "lakeside", "--register", "Lakeside", "--add-packs", "hipaa", "--format", "json",
                "--out", folder.resolve("out").toString(), EXAMPLES.resolve("flawed.json").toString());
        assertThat(flawed.exit()).as(flawed.err()).isEqualTo(1);
        var json = new ObjectMapper().readTree(flawed.out());
        assertThat(json.path("recorded").asBoolean()).isTrue();
        assertThat(json.at("/receipt/index").asInt()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("out/decision.md"))).contains("recorded as entry 2 of the ledger");
        var mended = APackagedService.cli(environment,
                "decide", "--engagement", "lakeside", "--add-packs", "hipaa",
                UpToDate.of(EXAMPLES.resolve("mended.json"), folder).toString());
        assertThat(mended.exit()).as(mended.out() + mended.err()).isZero();
        assertThat(mended.out()).startsWith("GO").contains("recorded as entry 4 of the ledger");
        var bad = APackagedService.cli(environment, "decide", "--engagement", "lakeside", "README.md");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.err()).contains("[malformed-json]");
        var nobody = APackagedService.cli(Map.of("ASSAY_TOKEN", "assay_x", "ASSAY_SERVER", service.address()),
                "decide", "--engagement", "lakeside", EXAMPLES.resolve("mended.json").toString());
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.err()).contains("[not-authenticated]");
        return json.path("id").asText();
    }

    private void evidence(APackagedService service, String token, String decision) throws Exception {
        var path = "/api/v1/engagements/lakeside/decisions/" + decision + "/evidence";
        var issued = service.send("POST", path, "Bearer " + token, "", Map.of());
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        var pdf = folder.resolve("evidence.pdf");
        Files.write(pdf, service.bytes(path, "Bearer " + token));
        var certificate = folder.resolve("ca.pem");
        Files.write(certificate, service.bytes("/api/v1/certificate", "Bearer " + token));
        var verified = APackagedService.cli(Map.of(), "verify", pdf.toString(), "--trust", certificate.toString());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void aServerThatDoesNotAnswerIsNoDecision() throws Exception {
        var ended = APackagedService.cli(Map.of("ASSAY_TOKEN", "assay_x"),
                "token", "ci", "--server", "http://localhost:1");
        assertThat(ended.exit()).isEqualTo(2);
        var open = APackagedService.cli(Map.of("ASSAY_TOKEN", "assay_x"),
                "decide", "--engagement", "e", "--server", "http://example.org", EXAMPLES.resolve("mended.json").toString());
        assertThat(open.exit()).isEqualTo(2);
        assertThat(open.err()).contains("has no TLS");
    }
}
