package dev.assay.rule;

import static dev.assay.rule.ATree.again;
import static dev.assay.rule.ATree.is;
import static dev.assay.rule.ATree.isNot;
import static dev.assay.rule.ATree.own;
import static dev.assay.rule.ATree.pattern;
import static dev.assay.rule.ATree.requirement;
import static dev.assay.rule.ATree.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class AttributesTest {

    private static final Condition OPEN = isNot(own("System", "encryptedAtRest"), ATree.flag(true));

    @Test
    void theViolationCountsAndTheSubjectDoesNot() {
        var violated = requirement(pattern("$s", "System"), again("$s", "System", OPEN));
        var applicable = requirement(pattern("$s", "System", OPEN), policy("access"));
        assertThat(shared(violated, violated)).containsExactly("system.encryptedAtRest");
        assertThat(shared(violated, applicable)).isEmpty();
    }

    @Test
    void factsOfAnotherSortAreOtherFacts() {
        var access = requirement(pattern("$e", "Engagement"), policy("access"));
        var training = requirement(pattern("$e", "Engagement"), policy("training"));
        assertThat(shared(access, training)).isEmpty();
        assertThat(shared(access, access)).containsExactly("policy.documented", "policy.topic");
    }

    @Test
    void idsParametersAndAnswersDoNotCount() {
        var rule = requirement(
                pattern("$e", "Engagement"),
                pattern(null, "Parameter", is(own("Parameter", "name"), text("a.b"))),
                pattern(null, "Answer", is(own("Answer", "question"), text("a.q"))),
                pattern(null, "System", is(own("System", "id"), text("db"))));
        assertThat(shared(rule, rule)).isEmpty();
    }

    private static Element policy(String topic) {
        return new Element.Not(List.of(pattern(
                null, "Policy", is(own("Policy", "topic"), text(topic)), is(own("Policy", "documented"), ATree.flag(true)))));
    }

    private static SortedSet<String> shared(Rule one, Rule other) {
        return Attributes.of(List.of(one)).shared(Attributes.of(List.of(other)));
    }
}
