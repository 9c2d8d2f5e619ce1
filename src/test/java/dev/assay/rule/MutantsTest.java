package dev.assay.rule;

import static dev.assay.rule.ATree.again;
import static dev.assay.rule.ATree.binding;
import static dev.assay.rule.ATree.bound;
import static dev.assay.rule.ATree.compare;
import static dev.assay.rule.ATree.flag;
import static dev.assay.rule.ATree.is;
import static dev.assay.rule.ATree.isNot;
import static dev.assay.rule.ATree.own;
import static dev.assay.rule.ATree.pattern;
import static dev.assay.rule.ATree.requirement;
import static dev.assay.rule.ATree.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Condition.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class MutantsTest {

    @Test
    void aComparisonIsTurnedRoundMovedAndForgotten() {
        var rule = requirement(
                pattern("$s", "System"),
                again("$s", "System", compare(own("System", "sharedAccounts"), Comparator.GREATER, whole(3))));
        assertThat(changes(rule))
                .contains(
                        "1: drop this == $s",
                        "1: sharedAccounts > 3 became sharedAccounts >= 3",
                        "1: sharedAccounts > 3 became sharedAccounts <= 3",
                        "1: sharedAccounts > 3 became sharedAccounts > 2",
                        "1: sharedAccounts > 3 became sharedAccounts > 4",
                        "1: drop sharedAccounts > 3")
                .doesNotHaveDuplicates();
    }

    @Test
    void alternativesAndNegationsAreForgottenAndMistaken() {
        var mfa = isNot(own("System", "mfa"), flag(true));
        var logs = isNot(own("System", "logs"), flag(true));
        var rule = requirement(
                pattern("$s", "System"),
                again("$s", "System", new Condition.Any(List.of(mfa, logs))),
                new Element.Not(List.of(pattern(null, "Policy", is(own("Policy", "documented"), flag(true))))));
        assertThat(changes(rule))
                .contains(
                        "1: mfa != true || logs != true became mfa != true && logs != true",
                        "1: mfa != true || logs != true became logs != true",
                        "1: mfa != true || logs != true became mfa == true || logs != true",
                        "turn round not Policy( documented == true )",
                        "drop not Policy( documented == true )",
                        "1: documented == true became documented != true");
    }

    @Test
    void everyMutantIsAnotherRuleAndTheSubjectIsTriedToo() {
        var rule = requirement(
                pattern("$s", "System", is(own("System", "mfa"), flag(true))),
                again("$s", "System", isNot(own("System", "logs"), flag(true))));
        assertThat(changes(rule)).contains("1: drop mfa == true", "1: mfa == true became mfa != true");
        assertThat(Mutants.of(rule)).allMatch(mutant -> !DrlPrinter.print(mutant.rule()).equals(DrlPrinter.print(rule)));
    }

    @Test
    void whatBindsAVariableThatIsReadIsNotTakenAway() {
        var rule = requirement(
                pattern("$s", "System"),
                binding("$days", "retentionDays", again("$s", "System")),
                pattern(null, "Policy", compare(own("Policy", "retentionDays"), Comparator.LESS, bound("$days"))));
        assertThat(changes(rule)).noneMatch(change -> change.startsWith("drop System"));
        assertThat(changes(rule)).anyMatch(change -> change.startsWith("drop Policy"));
    }

    @Test
    void whatSaysWhichOneIsMeantWhereThereIsOnlyOneIsLeftAlone() {
        var rule = requirement(
                pattern("$e", "Engagement"), again("$e", "Engagement", is(own("Engagement", "handlesPhi"), flag(true))));
        assertThat(changes(rule)).noneMatch(change -> change.contains("this == $e became"));
        assertThat(changes(rule)).doesNotContain("1: drop this == $e").contains("1: drop handlesPhi == true");
    }

    private static List<String> changes(Rule rule) {
        return Mutants.of(rule).stream().map(Mutant::change).toList();
    }
}
