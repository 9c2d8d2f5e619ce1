package dev.assay.rule;

import static dev.assay.rule.ATree.again;
import static dev.assay.rule.ATree.choice;
import static dev.assay.rule.ATree.compare;
import static dev.assay.rule.ATree.own;
import static dev.assay.rule.ATree.pattern;
import static dev.assay.rule.ATree.requirement;
import static dev.assay.rule.ATree.text;
import static dev.assay.rule.ATree.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.fact.Exposure;
import dev.assay.rule.Condition.Comparator;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void valuesAndNamesDoNotMatterAndComponentsAndSignsDo() {
        assertThat(Shape.of(accounts("$a", Comparator.GREATER, 3, "db")))
                .isEqualTo(Shape.of(accounts("$other", Comparator.GREATER, 40, "web \"1\"")))
                .isNotEqualTo(Shape.of(accounts("$a", Comparator.LESS, 3, "db")))
                .doesNotContain("db", "3");
        assertThat(Shape.of(exposed(Exposure.values()[0]))).isEqualTo(Shape.of(exposed(Exposure.values()[1])));
    }

    private static Rule accounts(String variable, Comparator sign, long limit, String name) {
        return requirement(
                pattern(variable, "System", compare(own("System", "name"), Comparator.EQUAL, text(name))),
                again(variable, "System", compare(own("System", "sharedAccounts"), sign, whole(limit))));
    }

    private static Rule exposed(Exposure exposure) {
        return requirement(
                pattern("$s", "System"),
                again("$s", "System", compare(own("System", "exposure"), Comparator.EQUAL, choice(exposure))));
    }
}
