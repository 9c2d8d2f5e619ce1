package dev.assay.classification;

import static dev.assay.classification.WorkflowClass.LONG_LIVED_DURABLE;
import static dev.assay.classification.WorkflowClass.MEDIUM_LIVED_ORCHESTRATED;
import static dev.assay.classification.WorkflowClass.SHORT_LIVED_LOCAL;
import static dev.assay.rule.Truth.FALSE;
import static dev.assay.rule.Truth.TRUE;
import static dev.assay.rule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void one_durable_criterion_is_enough_whatever_else_holds() {
        AllTruths.of(2, 2, 2).forEach(contributions -> {
            var verdict = Verdict.of(contributions);
            var durable = contributions.stream()
                    .anyMatch(one -> one.towards() == LONG_LIVED_DURABLE && one.truth() == TRUE);
            assertThat(verdict.workflowClass() == LONG_LIVED_DURABLE).isEqualTo(durable);
            assertThat(verdict.temporalCandidate().certain()).isEqualTo(durable);
        });
    }

    @Test
    void short_lived_needs_every_short_lived_criterion_certain() {
        AllTruths.of(3, 1, 1).forEach(contributions -> {
            var all = contributions.stream()
                    .filter(one -> one.towards() == SHORT_LIVED_LOCAL)
                    .allMatch(one -> one.truth() == TRUE);
            if (Verdict.of(contributions).workflowClass() == SHORT_LIVED_LOCAL) {
                assertThat(all).isTrue();
            }
        });
        assertThat(Verdict.of(AllTruths.with(List.of(TRUE, TRUE), List.of(FALSE), List.of(FALSE))).workflowClass())
                .isEqualTo(SHORT_LIVED_LOCAL);
    }

    @Test
    void what_lies_between_the_classes_is_the_next_higher_one_and_says_that_it_is_not_exact() {
        var between = Verdict.of(AllTruths.with(List.of(TRUE, FALSE), List.of(TRUE, FALSE), List.of(FALSE)));
        assertThat(between).isEqualTo(new Verdict(MEDIUM_LIVED_ORCHESTRATED, FALSE, false));
        var exact = Verdict.of(AllTruths.with(List.of(TRUE, FALSE), List.of(TRUE, TRUE), List.of(FALSE)));
        assertThat(exact).isEqualTo(new Verdict(MEDIUM_LIVED_ORCHESTRATED, FALSE, true));
    }

    @Test
    void an_unknown_durable_criterion_makes_candidacy_unknown_and_is_listed() {
        AllTruths.of(2, 1, 3).forEach(contributions -> {
            var verdict = Verdict.of(contributions);
            var unknownDurable = contributions.stream()
                    .filter(one -> one.towards() == LONG_LIVED_DURABLE && one.truth() == UNKNOWN)
                    .toList();
            if (verdict.temporalCandidate() == FALSE) {
                assertThat(unknownDurable).isEmpty();
            }
            if (verdict.temporalCandidate() == UNKNOWN) {
                assertThat(verdict.open(contributions)).containsAll(unknownDurable);
            }
        });
    }

    @Test
    void every_criterion_that_could_change_class_or_candidacy_is_listed_and_no_other() {
        AllTruths.of(2, 1, 2).forEach(contributions -> {
            var verdict = Verdict.of(contributions);
            for (var one : contributions) {
                if (one.truth() == UNKNOWN) {
                    assertThat(verdict.open(contributions).contains(one))
                            .as("%s in %s", one.criterion(), AllTruths.inWords(contributions))
                            .isEqualTo(couldMatter(one, contributions));
                }
            }
        });
    }

    @Test
    void not_knowing_never_turns_a_candidate_into_a_no() {
        AllTruths.of(2, 1, 3).forEach(contributions -> {
            var before = Verdict.of(contributions).temporalCandidate();
            for (var one : contributions) {
                var after = Verdict.of(AllTruths.replaced(contributions, one, UNKNOWN)).temporalCandidate();
                assertThat(before.possible() && after == FALSE).isFalse();
            }
        });
    }

    /** Some way to learn the other unknown criteria makes this one decide. */
    private static boolean couldMatter(Contribution one, List<Contribution> contributions) {
        return AllTruths.completions(contributions, one)
                .anyMatch(known -> !same(AllTruths.replaced(known, one, TRUE), AllTruths.replaced(known, one, FALSE)));
    }

    private static boolean same(List<Contribution> some, List<Contribution> others) {
        var one = Verdict.of(some);
        var other = Verdict.of(others);
        Truth candidate = one.temporalCandidate();
        return one.workflowClass() == other.workflowClass() && candidate == other.temporalCandidate();
    }
}
