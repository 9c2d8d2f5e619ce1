package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.rule.Rule;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrepareGatesTest {

    private final List<List<Rule>> prepared = new ArrayList<>();
    private final List<List<Rule>> wanted = new ArrayList<>();

    @Test
    void aGateThenAsksForNothingElse() throws IOException {
        var rulebook = AnInstallation.rulebook();
        var facts = AnInstallation.clinic("mended");
        var gate = new DecideGate(rulebook, engine(wanted), 50_000_000);

        new PrepareGates(rulebook, engine(prepared)).prepare(AnInstallation.DECIDED);
        gate.decide(facts, new DecideGate.Question("release-train", "pre-deployment", Set.of("pdpl")), AnInstallation.DECIDED);
        gate.enter(facts, "release-train", "pre-deployment", WaiverBasis.CLAIMED, AnInstallation.DECIDED);

        assertThat(wanted).hasSizeGreaterThan(3);
        assertThat(prepared).containsAll(wanted);
    }

    private static RuleEngine engine(List<List<Rule>> asked) {
        var engine = new DroolsEngine();
        return rules -> {
            asked.add(rules);
            return engine.prepare(rules);
        };
    }
}
