package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Status;
import dev.assay.testkit.Golden;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Outcome;
import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example says what the page beside it says. */
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("dev.assay.examples.Example#all")
    void theFlawedOneHasExactlyThePlantedFlaws(Example example) throws IOException {
        var decision = example.decide(example.document("flawed"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NO_GO);
        assertThat(Example.open(decision)).isEqualTo(example.planted());
    }

    @ParameterizedTest
    @MethodSource("dev.assay.examples.Example#all")
    void theMendedOneIsAGo(Example example) throws IOException {
        var decision = example.decide(example.document("mended"));

        assertThat(decision.outcome()).isEqualTo(Outcome.GO);
        assertThat(Example.open(decision)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.assay.examples.Example#all")
    void theFlawedOneHasAFindingOfEachStatusWithItsRuleAndWhereItLooked(Example example) throws IOException {
        var findings = example.decide(example.document("flawed")).judgements().stream()
                .map(one -> one.finding())
                .toList();

        assertThat(findings).extracting(finding -> finding.status()).containsAll(EnumSet.allOf(Status.class));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.rule().place().line()).isPositive();
            assertThat(finding.observations()).as(finding.rule().name()).isNotEmpty();
            assertThat(finding.observations()).allSatisfy(seen -> assertThat(seen.pointer()).startsWith("/"));
            assertThat(finding.missing().isEmpty())
                    .as(finding.rule().name())
                    .isEqualTo(finding.status() != Status.INSUFFICIENT_EVIDENCE);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.assay.examples.Example#all")
    void theMatrixOfEachIsTheOneThatWasReviewed(Example example) throws IOException {
        for (var variant : new String[] {"flawed", "mended"}) {
            var decision = example.decide(example.document(variant));
            Golden.verify("examples/%s-%s.txt".formatted(example, variant), matrix(decision));
        }
    }

    private static String matrix(Decision decision) {
        return Example.statuses(decision).entrySet().stream()
                .map(entry -> "%-22s %s%n".formatted(entry.getValue().word(), entry.getKey()))
                .collect(Collectors.joining());
    }
}
