package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.testkit.Link;
import dev.assay.testkit.Node;
import dev.assay.testkit.Note;
import dev.assay.testkit.TestKinds;
import java.util.List;
import java.util.stream.Stream;

/** The sources of rules, facts and completions of one proof, over the kinds of fact made for tests. */
final class Generators {

    private static final List<FactKind> USED =
            Stream.of(Node.class, Link.class, Note.class).map(TestKinds.KINDS::of).toList();

    private final Dice dice;
    private final RuleGenerator rules;
    private final FactsGenerator facts;
    private final Completions completions;

    /** The same seed makes the same rules and facts. */
    Generators(long seed) {
        var domain = new SmallDomain(TestKinds.KINDS);
        this.dice = new Dice(seed);
        this.rules = new RuleGenerator(dice, TestKinds.KINDS, USED, domain);
        this.facts = new FactsGenerator(dice, TestKinds.KINDS, USED, domain);
        this.completions = new Completions(dice, domain, USED);
    }

    Dice dice() {
        return dice;
    }

    RuleGenerator rules() {
        return rules;
    }

    FactsGenerator facts() {
        return facts;
    }

    Completions completions() {
        return completions;
    }

    /** A generated rule without the name that it got by its number: what makes it a distinct one. */
    static String shape(String text) {
        return text.replaceFirst("\"p\\.r\\d+\"", "");
    }
}
