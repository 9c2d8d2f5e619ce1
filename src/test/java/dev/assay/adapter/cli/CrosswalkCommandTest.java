package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CrosswalkCommandTest {

    private final ACommandLine line = new ACommandLine(Path.of(""));

    @Test
    void textSaysTheRelationAndWhy() {
        assertThat(line.run("crosswalk", "--from", "hipaa", "--to", "soc2", "--control", "164.308(a)(2)")).isZero();
        assertThat(line.out())
                .startsWith("hipaa 164.308(a)(2)\n")
                .contains("    intersects with soc2 CC1.3  (rules)\n        as the rules check them: ")
                .contains("security-official demands a part of what is demanded by soc2.oversight.authority");
    }

    @Test
    void csvAndJsonHoldTheSameMappings() throws IOException {
        line.run("crosswalk", "--from", "hipaa", "--to", "nist-sp-800-53-r5", "--format", "csv");
        var lines = line.out().lines().toList();
        var other = new ACommandLine(Path.of(""));
        other.run("crosswalk", "--from", "hipaa", "--to", "nist-sp-800-53-r5", "--format", "json");
        var json = new ObjectMapper().readTree(other.out()).get("mappings");

        assertThat(lines).hasSize(json.size() + 1).hasSizeGreaterThan(200);
        assertThat(lines.getFirst()).startsWith("from_framework,from_control,to_framework,to_control,relation,source,");
        assertThat(json.get(0).get("relation").asText()).isEqualTo("related");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(line.run("crosswalk", "--from", "hippa")).isEqualTo(2);
        assertThat(line.run("crosswalk", "--to", "iso")).isEqualTo(2);
        assertThat(line.run("crosswalk", "--control", "9.9.9.9")).isEqualTo(2);
        assertThat(line.err())
                .contains("--from hippa is no pack of this installation; it has hipaa")
                .contains("--to iso is not known; known are hipaa, nist-csf-1.1")
                .contains("--control 9.9.9.9 is in no catalog");
    }
}
