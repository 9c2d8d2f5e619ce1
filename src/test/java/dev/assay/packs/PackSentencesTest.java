package dev.assay.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import dev.assay.rule.Sentence;
import dev.assay.testkit.Golden;
import java.util.HashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every rule of every pack says in plain words: the diff of a pack's golden file is what an officer reviews. */
class PackSentencesTest {

    @TestFactory
    Stream<DynamicTest> everyPackSaysInWordsWhatItsRulesSay() {
        return Repository.packs().stream()
                .map(Repository.Tested::pack)
                .map(pack -> DynamicTest.dynamicTest(
                        pack.id(), () -> Golden.verify("sentences/" + pack.id() + ".txt", sentences(pack))));
    }

    @Test
    void rulesThatSayDifferentThingsHaveDifferentSentences() {
        for (var tested : Repository.packs()) {
            var seen = new HashMap<String, Rule>();
            for (var rule : tested.pack().rules()) {
                var twin = seen.put(Sentence.of(rule, tested.pack().vocabulary()), rule);
                if (twin != null) {
                    assertThat(says(twin)).as("%s and %s read the same", twin.name(), rule.name()).isEqualTo(says(rule));
                }
            }
        }
    }

    /** The rule as written, from its first condition on: two gates may ask the same thing. */
    private static String says(Rule rule) {
        return rule.text().substring(rule.text().indexOf("\nwhen"));
    }

    private static String sentences(Pack pack) {
        return pack.rules().stream()
                .map(rule -> "%s%n  %s%n".formatted(rule.name(), Sentence.of(rule, pack.vocabulary())))
                .collect(Collectors.joining("\n"));
    }
}
