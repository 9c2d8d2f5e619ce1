package dev.assay.rule;

import static dev.assay.rule.ATree.again;
import static dev.assay.rule.ATree.compare;
import static dev.assay.rule.ATree.flag;
import static dev.assay.rule.ATree.is;
import static dev.assay.rule.ATree.isNot;
import static dev.assay.rule.ATree.own;
import static dev.assay.rule.ATree.pattern;
import static dev.assay.rule.ATree.requirement;
import static dev.assay.rule.ATree.text;
import static dev.assay.rule.ATree.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Condition.Comparator;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final Condition OPEN = isNot(own("System", "encryptedAtRest"), flag(true));
    private static final Condition SHARED = compare(own("System", "sharedAccounts"), Comparator.GREATER, whole(0));

    @Test
    void namesOfVariablesDoNotMatter() {
        assertThat(same(system("$s", OPEN), system("$other", OPEN))).isTrue();
    }

    @Test
    void aValueAnOperatorOrAnotherSubjectMatters() {
        var one = system("$s", SHARED);
        assertThat(same(one, system("$s", compare(own("System", "sharedAccounts"), Comparator.GREATER, whole(1))))).isFalse();
        assertThat(same(one, system("$s", compare(own("System", "sharedAccounts"), Comparator.GREATER_OR_EQUAL, whole(0)))))
                .isFalse();
        assertThat(same(one, requirement(pattern("$s", "System", OPEN), again("$s", "System", SHARED)))).isFalse();
    }

    @Test
    void aDollarInATextIsNoVariable() {
        assertThat(same(named("$a"), named("$b"))).isFalse();
    }

    @Test
    void thresholdsOfDifferentParametersAreDifferentDemandsThoughTheirValuesMayAgree() {
        assertThat(same(limited("a.days"), limited("a.days"))).isTrue();
        assertThat(same(limited("a.days"), limited("b.days"))).isFalse();
    }

    @Test
    void daysOfDifferentZonesAreDifferentDays() {
        var rule = requirement(
                pattern("$e", "Engagement"),
                pattern(null, "Agreement", compare(own("Agreement", "ageInDays"), Comparator.GREATER, whole(365))));
        var here = Demand.of(rule, ZoneOffset.UTC);
        assertThat(here.same(Demand.of(rule, ZoneId.of("Asia/Riyadh")))).isFalse();
        assertThat(here.same(Demand.of(rule, ZoneOffset.UTC))).isTrue();
    }

    @Test
    void whoMustAvoidEitherMustAvoidEach() {
        var either = system("$s", new Condition.Any(List.of(OPEN, SHARED)));
        var open = system("$x", OPEN);
        assertThat(includes(either, open)).isTrue();
        assertThat(includes(open, either)).isFalse();
        assertThat(same(either, open)).isFalse();
    }

    @Test
    void aBranchOfAnAlternativeIsIncluded() {
        var none = new Element.Not(List.of(pattern(null, "Policy", is(own("Policy", "topic"), text("access")))));
        var both = requirement(
                pattern("$s", "System"),
                new Element.Either(List.of(List.of(again("$s", "System", OPEN)), List.of(none))));
        assertThat(includes(both, system("$s", OPEN))).isTrue();
        assertThat(includes(both, requirement(pattern("$s", "System"), none))).isTrue();
        assertThat(includes(both, system("$s", SHARED))).isFalse();
    }

    @Test
    void aViolationThatWantsMoreIsIncludedInOneThatWantsLess() {
        var both = system("$s", OPEN, SHARED);
        assertThat(includes(system("$s", OPEN), both)).isTrue();
        assertThat(includes(both, system("$s", OPEN))).isFalse();
    }

    @Test
    void withinANegationNothingIsConcluded() {
        var broad = requirement(pattern("$e", "Engagement"), new Element.Not(List.of(pattern(null, "System", OPEN))));
        var narrow = requirement(
                pattern("$e", "Engagement"), new Element.Not(List.of(pattern(null, "System", OPEN, SHARED))));
        assertThat(includes(broad, narrow)).isFalse();
        assertThat(includes(narrow, broad)).isFalse();
    }

    private static Rule system(String variable, Condition... violation) {
        return requirement(pattern(variable, "System"), again(variable, "System", violation));
    }

    private static Rule named(String name) {
        return system("$s", is(own("System", "name"), text(name)));
    }

    private static Rule limited(String parameter) {
        return requirement(
                pattern("$s", "System"),
                ATree.binding("$n", "value", pattern(null, "Parameter", is(own("Parameter", "name"), text(parameter)))),
                again("$s", "System", compare(own("System", "sharedAccounts"), Comparator.GREATER, ATree.bound("$n"))));
    }

    private static boolean same(Rule one, Rule other) {
        return Demand.of(one, ZoneOffset.UTC).same(Demand.of(other, ZoneOffset.UTC));
    }

    private static boolean includes(Rule one, Rule other) {
        return Demand.of(one, ZoneOffset.UTC).includes(Demand.of(other, ZoneOffset.UTC));
    }
}
