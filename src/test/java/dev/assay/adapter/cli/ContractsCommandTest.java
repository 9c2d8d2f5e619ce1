package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ACommandLine.facts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ContractsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ACommandLine line = new ACommandLine();

    @Test
    void aDocumentThatKeepsTheContractIsSaidToDoSo() {
        assertThat(line.run("contracts", "validate", facts("mended"))).isZero();
        assertThat(line.out()).contains("keeps engagement.v1.schema.json").containsPattern("sha256:[0-9a-f]{64}");
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsPlaceAndItsCode() throws IOException {
        assertThat(line.run("contracts", "validate", facts("bad"))).isEqualTo(1);
        assertThat(line.out()).contains("/engagement/handelsPhi", "[unknown-field]", "/systems/0/hostedBy", "[dangling-reference]", "does not keep");

        var json = new ACommandLine();
        assertThat(json.run("contracts", "validate", facts("bad"), "--format", "json")).isEqualTo(1);
        var said = JSON.readTree(json.out());
        assertThat(said.get("valid").asBoolean()).isFalse();
        assertThat(said.get("problems")).allSatisfy(problem -> assertThat(problem.get("line").asInt()).isPositive());
    }

    @Test
    void otherContractsAndFilesThatAreNotThereAreBadInput() {
        assertThat(line.run("contracts", "validate", facts("mended"), "--schema", "x")).isEqualTo(2);
        assertThat(line.run("contracts", "validate", facts("nothing"))).isEqualTo(2);
        assertThat(line.run("contracts", "generate", "--language", "cobol")).isEqualTo(2);
        assertThat(line.err()).contains("there is no contract called x; there are: engagement.v1.schema.json", "there is no file", "cobol");
    }
}
