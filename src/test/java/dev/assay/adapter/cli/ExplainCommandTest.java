package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ACommandLine.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testkit.Golden;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    private final ACommandLine line = new ACommandLine();

    @ParameterizedTest
    @CsvSource({
        "demo.access.encryption, flawed",
        "demo.access.hosting, flawed",
        "demo.access.review, mended",
        "release.gate.rollback, mended",
        "selection.packs.demo, undecided"
    })
    void everyConditionIsShownWithItsValue(String requirement, String name) throws IOException {
        assertThat(line.run("explain", facts(name), "--requirement", requirement)).isZero();

        Golden.verify("explain/%s-%s.txt".formatted(requirement, name), line.out());
    }

    @Test
    void aRuleThatIsNotThereIsBadInput() {
        assertThat(line.run("explain", facts("mended"), "--requirement", "demo.access.nothing")).isEqualTo(2);
        assertThat(line.err()).contains("no installed pack has a rule demo.access.nothing");
    }
}
