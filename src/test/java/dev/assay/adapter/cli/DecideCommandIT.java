package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.security.Identity;
import dev.assay.adapter.security.Role;
import dev.assay.adapter.security.Tokens;
import dev.assay.adapter.store.ServiceDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of a pipeline against a running service, over a network that loses answers. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class DecideCommandIT {

    private static final String FLAWED = "docs/examples/clinic-group/flawed.json";

    @Inject
    Tokens tokens;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aToken() throws IOException {
        var machine = new Identity("default", "ci", Set.of(Role.TEAM), "token");
        Files.writeString(tokenFile(), tokens.make(machine, "test", Duration.ofHours(1)).secret() + "\n");
    }

    private Path tokenFile() {
        return folder.resolve("token");
    }

    private int run(String server, String... more) {
        var arguments = new ArrayList<>(List.of("decide", "--server", server, "--token-file", tokenFile().toString()));
        arguments.addAll(List.of(more));
        return Main.run(arguments.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void aLostAnswerDoesNotRecordTwice() throws Exception {
        try (var network = new LossyNetwork(RestAssured.port, "POST ", 2)) {
            var exit = run(network.address(), "--engagement", "lossy", "--register", "Lossy", "--add-packs", "hipaa", "--format", "json", FLAWED);
            assertThat(exit).as(err.toString()).isEqualTo(1);
            assertThat(network.lost()).isEqualTo(2);
        }
        assertThat(err.toString()).contains("sending the same request again");
        var decided = new ObjectMapper().readTree(out.toString());
        assertThat(decided.path("recorded").asBoolean()).isTrue();
        var ledger = RestAssured.given()
                .header("Authorization", "Bearer " + Files.readString(tokenFile()).strip())
                .get("/api/v1/engagements/lossy/ledger")
                .jsonPath();
        assertThat(ledger.getList("type")).containsExactly("engagement", "submission", "decision");
        assertThat(ledger.getInt("[2].receipt.index")).isEqualTo(decided.at("/receipt/index").asInt());
    }

    @Test
    void everyFormatSaysThatItIsRecorded() throws IOException {
        var exit = run("http://localhost:" + RestAssured.port, "--engagement", "formats", "--register", "Formats", "--add-packs", "hipaa",
                "--out", folder.resolve("out").toString(), FLAWED);
        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).startsWith("NO-GO").contains("recorded as entry ").doesNotContain("not recorded");
        assertThat(Files.readString(folder.resolve("out/decision.md"))).contains("recorded as entry ");
        assertThat(Files.readString(folder.resolve("out/decision.sarif"))).contains("\"outcome\" : \"no-go\"");
        assertThat(Files.readString(folder.resolve("out/junit.xml"))).contains("<failure");
    }

    @Test
    void everythingThatIsWrongWithTheFactsIsShown() throws IOException {
        var bad = folder.resolve("bad.json");
        Files.writeString(bad, "{\"schemaVersion\":\"1\",\"engagement\":{\"id\":\"e\",\"name\":7},\"sistems\":[]}");
        assertThat(run("http://localhost:" + RestAssured.port, "--engagement", "bad", "--register", "Bad", bad.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("/engagement/name").contains("[wrong-type]").contains("did you mean \"systems\"?");
    }

    @Test
    void aServiceThatIsNotThereDecidesNothing() {
        assertThat(run("http://localhost:1", "--engagement", "e", FLAWED)).isEqualTo(3);
        assertThat(err.toString()).contains("no answer from http://localhost:1");
    }
}
