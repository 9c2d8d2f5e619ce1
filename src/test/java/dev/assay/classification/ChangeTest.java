package dev.assay.classification;

import static dev.assay.rule.Truth.FALSE;
import static dev.assay.rule.Truth.TRUE;
import static dev.assay.rule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void every_change_leads_to_the_other_class_it_names() {
        AllTruths.of(2, 1, 3).forEach(contributions -> {
            var before = Verdict.of(contributions).workflowClass();
            assertThat(Change.of(contributions)).isNotEmpty().allSatisfy(change -> {
                assertThat(change.becomes()).isNotEqualTo(before);
                assertThat(after(contributions, change, change.criteria()).workflowClass()).isEqualTo(change.becomes());
                assertThat(after(contributions, change, change.criteria()).temporalCandidate())
                        .isEqualTo(change.candidate());
            });
        });
    }

    @Test
    void no_part_of_a_change_would_do() {
        AllTruths.of(3, 1, 2).forEach(contributions -> {
            var before = Verdict.of(contributions).workflowClass();
            for (var change : Change.of(contributions)) {
                for (var left : change.criteria()) {
                    var part = change.criteria().stream().filter(one -> one != left).toList();
                    assertThat(after(contributions, change, part).workflowClass()).isEqualTo(before);
                }
            }
        });
    }

    @Test
    void a_change_is_worded_as_facts() {
        var shortLived = AllTruths.with(List.of(TRUE), List.of(FALSE), List.of(FALSE));
        assertThat(Change.of(shortLived)).extracting(Change::inWords).containsExactly(
                "long-lived-durable if: fact long-lived-durable.0",
                "medium-lived-orchestrated if not: fact short-lived-local.0");
        var durable = AllTruths.with(List.of(FALSE), List.of(FALSE), List.of(TRUE, FALSE, TRUE));
        assertThat(Change.of(durable)).extracting(Change::inWords).containsExactly(
                "medium-lived-orchestrated if none of: fact long-lived-durable.0; fact long-lived-durable.2");
        var medium = AllTruths.with(List.of(FALSE, FALSE), List.of(FALSE), List.of(FALSE));
        assertThat(Change.of(medium)).extracting(Change::inWords).contains(
                "short-lived-local if all of: fact short-lived-local.0; fact short-lived-local.1");
    }

    @Test
    void a_change_that_leaves_candidacy_open_says_so() {
        var durable = AllTruths.with(List.of(FALSE), List.of(FALSE), List.of(TRUE, UNKNOWN));
        assertThat(Change.of(durable)).extracting(Change::inWords).containsExactly(
                "medium-lived-orchestrated, candidate unknown, if not: fact long-lived-durable.0");
    }

    private static Verdict after(List<Contribution> contributions, Change change, List<Contribution> part) {
        return Verdict.of(Change.applied(contributions, part, change.holds()));
    }
}
