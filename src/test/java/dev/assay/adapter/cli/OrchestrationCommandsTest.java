package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ACommandLine.facts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrchestrationCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ACommandLine line = new ACommandLine();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"flawed, 1", "mended, 0", "conditional, 0", "undecided, 3"})
    void aPhaseIsRunWithAllThatItsEndWants(String name, int exit) throws IOException {
        assertThat(line.run("run-phase", facts(name), "--workflow", "release", "--phase", "gate",
                        "--out", folder.resolve("out").toString(), "--keys", folder.resolve("keys").toString()))
                .as(line.err()).isEqualTo(exit);

        for (var file : new String[] {"decision.json", "decision.txt", "junit.xml", "decision.sarif", "decision.md",
            "matrix.csv", "matrix.html", "evidence.pdf", "questions.md"}) {
            assertThat(folder.resolve("out").resolve(file)).isNotEmptyFile();
        }
        assertThat(folder.resolve("out/classification.json")).as("no workflow is stated").doesNotExist();
        assertThat(line.out()).isEqualTo(Files.readString(folder.resolve("out/decision.txt")));
    }

    @Test
    void aPhaseHasToBeNamed() {
        assertThat(line.run("run-phase", facts("mended"), "--out", folder.toString())).isEqualTo(2);
        assertThat(line.err()).contains("--workflow W --phase P");
    }

    @Test
    void packsAloneAreSummedUpByControl() throws IOException {
        assertThat(line.run("validate-compliance", facts("flawed"))).isEqualTo(1);
        Golden.verify("compliance/flawed.txt", line.out());

        var json = new ACommandLine();
        assertThat(json.run("validate-compliance", facts("mended"), "--format", "json")).isZero();
        assertThat(JSON.readTree(json.out()).at("/packs/0/controls").toString()).contains("satisfied").doesNotContain("not-satisfied");

        var csv = new ACommandLine();
        csv.run("validate-compliance", facts("flawed"), "--pack", "demo", "--format", "csv");
        assertThat(csv.out().lines().findFirst()).contains("pack,control,status,effective,open,requirements,topic");
    }

    @Test
    void aPackThatIsAskedForIsJudgedWhetherOrNotItApplies() {
        assertThat(line.run("validate-compliance", facts("undecided"))).isEqualTo(3);
        assertThat(new ACommandLine().run("validate-compliance", facts("undecided"), "--pack", "demo")).isNotEqualTo(3);
        assertThat(new ACommandLine().run("validate-compliance", facts("undecided"), "--pack", "hippa")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"pdf, %PDF-1.", "html, <!DOCTYPE html>", "csv, pack", "json, {", "markdown, ##"})
    void aReportIsWrittenWhateverWasDecided(String format, String begins) throws IOException {
        var file = folder.resolve("deep/report");

        assertThat(line.run("generate-report", facts("flawed"), "--workflow", "release", "--format", format,
                        "--out", file.toString(), "--keys", folder.resolve("keys").toString()))
                .as(line.err()).isZero();

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).startsWithIgnoringCase(begins);
        assertThat(line.out()).isEqualTo("%s: no-go%n".formatted(file));
    }

    @Test
    void theStatusOfAnInstallationNamesItsRulesByDigest() throws IOException {
        assertThat(line.run("status", "--format", "json")).isZero();

        var status = JSON.readTree(line.out());
        assertThat(status.at("/packs/0/id").asText()).isEqualTo("demo");
        assertThat(status.at("/packs/0/digest").asText()).matches("sha256:[0-9a-f]{64}");
        assertThat(status.at("/workflows/0/phases/0/criteria").asInt()).isPositive();
        var whole = new ACommandLine(Path.of(""));
        assertThat(whole.run("status")).isZero();
        assertThat(whole.out()).contains("client-engagement", "pre-deployment").containsPattern("task-scoring +1\\.0\\.0 +scoring +7 rules")
                .containsPattern("pack +selection ").containsOnlyOnce("pack      selection ");
    }

    @Test
    void anInstallationInOrderIsHealthyAndOneWithABrokenPackIsNot() throws IOException {
        var sound = new ACommandLine(Path.of(""));
        assertThat(sound.run("health", "--keys", folder.resolve("none").toString())).as(sound.out()).isZero();
        assertThat(sound.out()).contains("ok   packs", "?    key", "ok   lint");

        Files.createDirectories(folder.resolve("industry-packs/broken"));
        Files.writeString(folder.resolve("industry-packs/broken/pack.yaml"), "id: broken\n");
        var broken = new ACommandLine(folder);
        assertThat(broken.run("health")).isEqualTo(1);
        assertThat(broken.out()).contains("BAD  packs").contains("pack.yaml");
    }

    @Test
    void aServiceIsAskedHowItIsAndWhatItGoverns() throws IOException {
        var answers = Map.of(
                "/q/health", "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\"}]}",
                "/api/v1/ledger/head", "{\"size\":7,\"root\":\"x\"}",
                "/api/v1/engagements", "[{\"id\":\"lakeside\",\"name\":\"Lakeside\"}]",
                "/api/v1/engagements/lakeside/workflows", "[{\"workflow\":\"release-train\",\"status\":\"running\",\"phases\":[{\"phase\":\"pre-deployment\","
                        + "\"status\":\"open\"}],\"next\":{\"step\":\"decide\",\"phase\":\"pre-deployment\",\"wanted\":[\"a decision\"]}}]",
                "/api/v1/engagements/lakeside/decisions", "[{\"id\":\"d-1\",\"outcome\":\"no-go\",\"workflow\":\"release-train\","
                        + "\"phase\":\"pre-deployment\",\"clock\":\"2026-11-01T12:00:00Z\"}]");
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            var body = answers.getOrDefault(exchange.getRequestURI().getPath(), "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        try {
            var address = "http://localhost:" + service.getAddress().getPort();
            var token = Files.writeString(folder.resolve("token"), "assay_x").toString();
            assertThat(line.run("status", "--server", address, "--token-file", token)).as(line.err()).isZero();
            assertThat(line.out()).contains("1 engagements, 7 entries", "lakeside  Lakeside",
                    "release-train running (pre-deployment open); next: decide pre-deployment, wanted: a decision", "decisions 1, the last: no-go release-train pre-deployment 2026-11-01T12:00:00Z");
            var health = new ACommandLine();
            assertThat(health.run("health", "--server", address)).isEqualTo(1);
            assertThat(health.out()).contains("BAD  server       database is DOWN");
        } finally {
            service.stop(0);
        }
    }
}
