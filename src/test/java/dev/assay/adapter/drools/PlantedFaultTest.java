package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.proof.Differential;
import dev.assay.rule.Condition.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The proof that engine and specification are equal finds an engine that reads one comparison wrong. */
class PlantedFaultTest {

    /** Of a hundred rules each: a third of what the proof itself compares. */
    private static final int PROGRAMS = 7;

    private record Fault(Comparator written, Comparator read) {}

    @Test
    void theEngineThatReadsThemRightDiffersNowhere() {
        assertThat(new Differential(7).differences(new DroolsEngine(), PROGRAMS))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aWrongComparisonIsFound() {
        var faults = List.of(
                new Fault(Comparator.EQUAL, Comparator.NOT_EQUAL),
                new Fault(Comparator.NOT_EQUAL, Comparator.EQUAL),
                new Fault(Comparator.LESS, Comparator.LESS_OR_EQUAL),
                new Fault(Comparator.LESS_OR_EQUAL, Comparator.LESS),
                new Fault(Comparator.GREATER, Comparator.GREATER_OR_EQUAL),
                new Fault(Comparator.GREATER_OR_EQUAL, Comparator.GREATER));
        return faults.stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.written().sign() + " read as " + fault.read().sign(),
                        () -> assertThat(new Differential(7).differences(wrong(fault), PROGRAMS))
                                .isNotEmpty()));
    }

    private static DroolsEngine wrong(Fault fault) {
        return new DroolsEngine(comparator -> comparator == fault.written() ? fault.read() : comparator);
    }
}
