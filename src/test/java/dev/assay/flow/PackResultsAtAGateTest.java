package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.workflow.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A criterion of a gate may demand what the packs came to in the same evaluation. */
class PackResultsAtAGateTest {

    private static final String WORKFLOW =
            """
            id: delivery
            version: 1.0.0
            title: Delivery
            owner: delivery lead
            authority: Assay
            zone: UTC
            phases:
              - id: hand-over
                title: Hand-over
                ownerRole: delivery lead
                entry: [Everything is built.]
            """;

    private static final String RULE =
            """
            package delivery;
            import dev.assay.fact.ControlResult;
            import dev.assay.fact.Engagement;
            rule "delivery.hand-over.packs-closed"
                @title("No blocking requirement of a pack is open")
                @control("hand-over") @severity("advisory")
                @message("control {$open.control} of {$open.pack} has {$open.openBlocking} open requirements")
                @remedy("Close them, or have them waived.")
            when
                $engagement : Engagement()
                $open : ControlResult( pack == "hipaa", openBlocking > 0 )
            then
            end
            """;

    private static final String PACK = "industry-packs/hipaa";

    @TempDir
    private Path home;

    @BeforeEach
    void install() throws IOException {
        var workflow = Files.createDirectories(home.resolve("rules/workflows/delivery"));
        Files.writeString(workflow.resolve("workflow.yaml"), WORKFLOW);
        Files.writeString(workflow.resolve("hand-over.drl"), RULE);
        var pack = Files.createDirectories(home.resolve(PACK));
        try (var files = Files.list(Path.of(PACK))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, pack.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void openRequirementsOfAPackAreSeenAtTheGate() throws IOException {
        var finding = criterion(decide("flawed"));

        assertThat(finding.status()).isEqualTo(Status.NOT_SATISFIED);
        assertThat(finding.message()).contains("control 164.312(a)(2)(iv) of hipaa has 1 open requirements");
        assertThat(finding.observations())
                .anySatisfy(seen -> assertThat(seen.pointer())
                        .isEqualTo("/controlResults/hipaa/164.312(a)(2)(iv)/openBlocking"));
    }

    @Test
    void withoutAnyTheCriterionIsSatisfied() throws IOException {
        assertThat(criterion(decide("mended")).status()).isEqualTo(Status.SATISFIED);
    }

    private static Finding criterion(Decision decision) {
        return decision.judgements().getFirst().finding();
    }

    private Decision decide(String document) throws IOException {
        var rulebook = new Installation(home, new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        var facts = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples/clinic-group/%s.json".formatted(document))));
        var question = new DecideGate.Question("delivery", "hand-over", Set.of("hipaa"));
        return new DecideGate(rulebook, new DroolsEngine(), 50_000_000)
                .decide(facts, question, Instant.parse("2026-11-02T15:00:00Z"))
                .decision();
    }
}
