package dev.assay.performance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Status;
import dev.assay.performance.EnginePart.Variant;
import dev.assay.performance.NeutralFacts.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The made-up pack is as its description says, and all that are written from it mean the same. */
class NeutralPackTest {

    private final Neutral pack = NeutralPack.of(400, 0);

    static List<Variant> variants() {
        return Variant.ALL;
    }

    @ParameterizedTest
    @MethodSource("variants")
    void engineFloorAndCelSayWhatTheInterpreterSays(Variant variant) {
        var pack = NeutralPack.of(100, 0);
        var engagements = variant.engagements(20);
        var expected = engagements.stream().map(Contestants.interpreter(pack)::answers).toList();

        List.of(Contestants.engine(pack), Contestants.floor(pack), cel(pack, variant, true), cel(pack, variant, false))
                .forEach(contestant -> contestant.check(engagements, expected));

        assertThat(expected).anyMatch(answers -> answers.count(Status.NOT_SATISFIED) > 0);
        assertThat(expected.stream().anyMatch(answers -> answers.unclear() > 0)).isEqualTo(variant.unknowns());
    }

    private static CelPeer cel(Neutral pack, Variant variant, boolean grouped) {
        return new CelPeer(pack, variant.unknowns(), grouped);
    }

    @Test
    void conditionsAndScopesAreInTheSharesTold() {
        var requirements = pack.requirements();
        var asked = requirements.stream().mapToInt(one -> one.asks().size()).sum();
        var conditions = asked + requirements.stream().mapToInt(one -> one.faults().size()).sum();

        assertThat(pack.questions()).hasSize(38);
        assertThat(requirements.stream().filter(one -> one.scope() != null)).hasSizeBetween(220, 260);
        assertThat(conditions / 400.0).isBetween(2.1, 2.5);
        assertThat((double) asked / conditions).isBetween(0.14, 0.22);
    }

    @Test
    void fewAndManyRequirementsAreViolated() {
        assertThat(violated(Violations.FEW)).isBetween(0.03, 0.08);
        assertThat(violated(Violations.MANY)).isBetween(0.32, 0.45);
    }

    private double violated(Violations violations) {
        var floor = Contestants.floor(pack);
        return new Variant(violations, false)
                .engagements(EnginePart.SYSTEMS).stream()
                        .mapToLong(facts -> floor.answers(facts).count(Status.NOT_SATISFIED))
                        .average()
                        .orElseThrow()
                / 400;
    }
}
