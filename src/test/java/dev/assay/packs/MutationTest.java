package dev.assay.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.flow.MutatePack;
import dev.assay.flow.MutatePack.Outcome;
import dev.assay.packs.Repository.Tested;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The test cases of the packs notice faults: a fixed sample of those that {@code assay pack mutate} plants. */
class MutationTest {

    private static final long BUDGET = 50_000_000;
    private static final int EVERY = 100;

    /** What they notice now; the goal is 0.9, and it never goes down. */
    private static final double LEAST = 0.8;

    @Test
    void mostFaultsAreNoticed() {
        var outcomes = Repository.packs().stream().flatMap(MutationTest::outcomes).toList();
        var noticed = outcomes.stream().filter(Outcome::noticed).count();
        java.lang.System.out.printf("test cases of the packs notice %d of %d planted faults%n", noticed, outcomes.size());
        assertThat(noticed).as("%s", survivors(outcomes)).isGreaterThan((long) (LEAST * outcomes.size()));
    }

    private static Stream<Outcome> outcomes(Tested tested) {
        var mutate = new MutatePack(tested.pack(), tested.suites(), new PlainFacts(new FactsReader()), BUDGET);
        return tested.pack().rules().stream().flatMap(rule -> mutate.outcomes(rule, EVERY).stream());
    }

    private static List<String> survivors(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(each -> !each.noticed())
                .map(each -> "%n%s %s: %s".formatted(each.place(), each.name(), each.change()))
                .toList();
    }
}
