package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.AssayKinds;
import dev.assay.pack.Digest;
import dev.assay.pack.Pack;
import dev.assay.pack.PackProblems;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookTextTest {

    private final PackReader reader = new PackReader(new DrlReader(AssayKinds.KINDS));

    @Test
    void whatIsReadBackDecidesTheSame() throws IOException {
        var rulebook = installed();

        var again = RulebookText.read(RulebookText.canonical(rulebook), reader);

        assertThat(again.packs()).hasSameSizeAs(rulebook.packs()).map(Pack::digest).isEqualTo(digests(rulebook));
        assertThat(again.packs()).flatMap(Pack::rules).map(rule -> rule.place() + rule.text()).isEqualTo(rules(rulebook));
        assertThat(RulebookText.canonical(again)).isEqualTo(RulebookText.canonical(rulebook));
    }

    @Test
    void testCasesAreNotPartOfIt() throws IOException {
        assertThat(RulebookText.canonical(installed())).contains("technical-safeguards.drl").doesNotContain(".test.yaml");
    }

    @Test
    void rulesThatTheReaderDoesNotAcceptAreNamedWithTheirPlace() throws IOException {
        var spoilt = RulebookText.canonical(installed()).replace("encryptedAtRest", "encryptedAtBest");

        assertThatThrownBy(() -> RulebookText.read(spoilt, reader))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("industry-packs/hipaa/technical-safeguards.drl:")
                .hasMessageContaining("encryptedAtBest");
    }

    @Test
    void somethingElseIsRefused() {
        assertThatThrownBy(() -> RulebookText.read("{\"format\":\"other\"}", reader))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rules are not in the format assay-rulebook/1");
        assertThatThrownBy(() -> RulebookText.read("{", reader)).hasMessageContaining("not JSON");
    }

    private static List<Digest> digests(Rulebook rulebook) {
        return rulebook.packs().stream().map(Pack::digest).toList();
    }

    private static List<String> rules(Rulebook rulebook) {
        return rulebook.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.place() + rule.text())
                .toList();
    }

    private Rulebook installed() throws IOException {
        return new Installation(Path.of("."), reader).read();
    }
}
