package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class CrosswalkCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void textSaysTheRelationAndWhy() {
        assertThat(run("--from", "hipaa", "--to", "soc2", "--control", "164.308(a)(2)")).isZero();
        assertThat(out.toString())
                .startsWith("hipaa 164.308(a)(2)\n")
                .contains("    intersects with soc2 CC1.3  (rules)\n        as the rules check them: ")
                .contains("security-official demands a part of what is demanded by soc2.oversight.authority");
    }

    @Test
    void csvAndJsonHoldTheSameMappings() throws IOException {
        run("--from", "hipaa", "--to", "nist-sp-800-53-r5", "--format", "csv");
        var lines = out.toString().lines().toList();
        out.getBuffer().setLength(0);
        run("--from", "hipaa", "--to", "nist-sp-800-53-r5", "--format", "json");
        var json = new ObjectMapper().readTree(out.toString()).get("mappings");

        assertThat(lines).hasSize(json.size() + 1).hasSizeGreaterThan(200);
        assertThat(lines.getFirst()).startsWith("from_framework,from_control,to_framework,to_control,relation,source,");
        assertThat(json.get(0).get("relation").asText()).isEqualTo("related");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(run("--from", "hippa")).isEqualTo(2);
        assertThat(run("--to", "iso")).isEqualTo(2);
        assertThat(run("--control", "9.9.9.9")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--from hippa is no pack of this installation; it has hipaa")
                .contains("--to iso is not known; known are hipaa, nist-csf-1.1")
                .contains("--control 9.9.9.9 is in no catalog");
    }

    private int run(String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "crosswalk";
        java.lang.System.arraycopy(options, 0, arguments, 1, options.length);
        var console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        return Main.run(arguments, new Parts(console, Clock.systemUTC(), Path.of("")));
    }
}
