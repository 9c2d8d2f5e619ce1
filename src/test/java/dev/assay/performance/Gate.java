package dev.assay.performance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.report.VerdictCore;
import dev.assay.adapter.store.MeasuredService;
import dev.assay.flow.DecideGate;
import dev.assay.testkit.AnInstallation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One gate that is decided over and over for many engagements, each with facts of its own. */
final class Gate {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ENGAGEMENTS = 64;
    private static final String API = "/api/v1/";

    private final Submissions submissions;
    private final String workflow;
    private final String phase;
    private final String name;
    private final Request team;
    private final int port;
    private final List<byte[]> dryRuns;

    Gate(MeasuredService service, Path example, String workflow, String phase, String name) throws IOException {
        this.submissions = new Submissions(example);
        this.workflow = workflow;
        this.phase = phase;
        this.name = name;
        this.port = service.port();
        try (var connection = new Connection(port)) {
            this.team = new Request("Bearer " + token(connection, service.password()));
            for (int i = 0; i < ENGAGEMENTS; i++) {
                must(201, connection.send(team.put(engagement(i), "{\"name\": \"Client %d\"}".formatted(i))));
                must(201, connection.send(team.put(engagement(i) + "/facts", submissions.number(i))));
            }
        }
        this.dryRuns = IntStream.range(0, ENGAGEMENTS).mapToObj(this::dryRun).toList();
    }

    private String token(Connection connection, String password) throws IOException {
        var pair = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
        var admin = new Request("Basic " + Base64.getEncoder().encodeToString(pair));
        var body = "{\"name\": \"bench-%s\", \"roles\": [\"team\", \"officer\"], \"days\": \"1\"}".formatted(name);
        return JSON.readTree(must(201, connection.send(admin.post(API + "tokens", body))).body())
                .get("token")
                .asText();
    }

    String describe() {
        return "%s / %s, a document of %,d bytes, %d engagements"
                .formatted(workflow, phase, submissions.number(0).length(), ENGAGEMENTS);
    }

    /** The service's answers against the same rules in this process. */
    void mustAnswerRightly() throws IOException {
        try (var connection = new Connection(port)) {
            same(must(200, connection.send(dryRun(0))));
            same(must(201, connection.send(decision(0))));
        }
    }

    private void same(Connection.Answer answer) throws IOException {
        var said = JSON.readTree(answer.body());
        var at = Instant.parse(said.get("clock").asText());
        var facts = new FactsReader().read(submissions.number(0).getBytes(StandardCharsets.UTF_8), "bench");
        var gate = new DecideGate(AnInstallation.rulebook(), new DroolsEngine(), 50_000_000);
        var decision = gate.decide(facts, new DecideGate.Question(workflow, phase, Set.of()), at).decision();
        var expected = VerdictCore.digest(decision);
        if (!expected.equals(said.at("/digests/decision").asText())) {
            throw new IllegalStateException(
                    "the service decided %s, the rules give %s".formatted(said.get("digests"), expected));
        }
    }

    void echo(Connection connection, long number) throws IOException {
        must(200, connection.send(dryRuns.get((int) (number % ENGAGEMENTS))));
    }

    void dryRun(Connection connection, long number) throws IOException {
        must(200, connection.send(dryRuns.get((int) (number % ENGAGEMENTS))));
    }

    void decide(Connection connection, long number) throws IOException {
        must(201, connection.send(decision(number)));
    }

    void submitAndDecide(Connection connection, long number) throws IOException {
        must(201, connection.send(team.put(engagement(number) + "/facts", submissions.number(1_000_000 + number))));
        decide(connection, number);
    }

    /** The address of the decision. */
    String decideOne(Connection connection, long number) throws IOException {
        var id = json(must(201, connection.send(decision(number)))).get("id").asText();
        return engagement(number) + "/decisions/" + id;
    }

    Connection.Answer get(Connection connection, int status, String path) throws IOException {
        return must(status, connection.send(team.get(path)));
    }

    Connection.Answer post(Connection connection, int status, String path, String body) throws IOException {
        return must(status, connection.send(team.post(path, body)));
    }

    /** Decides, has evidence issued and reads it. */
    void evidence(Connection connection) throws IOException {
        var evidence = decideOne(connection, 0) + "/evidence";
        post(connection, 201, evidence, "");
        get(connection, 200, evidence);
    }

    private byte[] dryRun(long number) {
        return team.post(API + "evaluations?workflow=%s&phase=%s".formatted(workflow, phase), submissions.number(number));
    }

    private byte[] decision(long number) {
        var body = "{\"workflow\": \"%s\", \"phase\": \"%s\"}".formatted(workflow, phase);
        return team.post(engagement(number) + "/decisions", body);
    }

    /** The facts of the engagement with that number as they were first submitted. */
    String document(long number) {
        return submissions.number(number);
    }

    String engagement(long number) {
        return API + "engagements/%s-%d".formatted(name, number % ENGAGEMENTS);
    }

    /** An answer that is a problem says which. */
    static Connection.Answer must(int status, Connection.Answer answer) {
        if (answer.status() != status) {
            var text = answer.text();
            throw new IllegalStateException("wanted %d, got %d: %s"
                    .formatted(status, answer.status(), text.substring(0, Math.min(text.length(), 500))));
        }
        return answer;
    }

    static JsonNode json(Connection.Answer answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
