package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A pack that applies, or may, and is not installed is named and keeps the gate from a go. */
class PacksInForceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whereNoOtherPackAppliesTheMendedExampleIsAGo() throws IOException {
        var decision = mended(engagement -> {});

        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
        assertThat(decision.packs())
                .filteredOn(pack -> pack.applies() != Truth.FALSE)
                .extracting(Applicability::id)
                .containsExactly("hipaa");
    }

    @Test
    void aPackThatAppliesAndIsNotInstalledIsNoGo() throws IOException {
        var decision = mended(engagement -> engagement.put("serviceOrganisation", true));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.packs()).last().satisfies(pack -> {
            assertThat(pack.id()).isEqualTo("soc2");
            assertThat(pack.pack()).isNull();
            assertThat(pack.applies()).isEqualTo(Truth.TRUE);
            assertThat(pack.because()).contains("/engagement/serviceOrganisation");
        });
    }

    @Test
    void oneThatMayApplyIsNoGoEither() throws IOException {
        var decision = mended(engagement -> engagement.remove("serviceOrganisation"));

        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.packs()).last().extracting(Applicability::applies).isEqualTo(Truth.UNKNOWN);
    }

    private static Decision mended(Consumer<ObjectNode> change) throws IOException {
        var document = (ObjectNode) JSON.readTree(Path.of("docs/examples/clinic-group/mended.json").toFile());
        change.accept((ObjectNode) document.get("engagement"));
        var installed = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        var gate = new DecideGate(without("soc2", installed), new DroolsEngine(), 50_000_000);
        var question = new DecideGate.Question(null, null, Set.of());
        return gate.decide(
                        new FactsReader().read(JSON.writeValueAsBytes(document)),
                        question,
                        Instant.parse("2026-11-02T15:00:00Z"))
                .decision();
    }

    private static Rulebook without(String pack, Rulebook installed) {
        assertThat(installed.industry(pack)).isNotNull();
        return new Rulebook(
                installed.industry().stream()
                        .filter(one -> !one.id().equals(pack))
                        .toList(),
                installed.workflows(),
                installed.classification(),
                installed.selection());
    }
}
