package dev.assay.proof;

import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes random derivation rules over the test kinds: which nodes reach each other, and which are marked. */
final class DerivationText {

    private final Dice dice;
    private final FactKinds registry;
    private final Domain domain;

    DerivationText(Dice dice, FactKinds registry, Domain domain) {
        this.dice = dice;
        this.registry = registry;
        this.domain = domain;
    }

    /** Reached from links, transitively, and Marked from nodes, from what is reached or is not. */
    List<String> rules() {
        var rules = new ArrayList<String>();
        rules.add(rule("reach", "$l : Link( $f : from, $t : to%s )%s".formatted(tests("Link"), more()), "Reached( $f, $t )"));
        if (dice.chance(70)) {
            rules.add(rule(
                    "further", "$a : Reached( $f : from, $m : to ) Reached( from == $m, $t : to )", "Reached( $f, $t )"));
        }
        rules.add(rule("mark", "$n : Node( $i : id%s )%s".formatted(tests("Node"), more()), "Marked( $i )"));
        if (dice.chance(60)) {
            var way = dice.of("Reached( from == $m, $t : to )", "$l : Link( from == $m, $t : to )", "not Reached( from == $m ) Node( $t : id )");
            rules.add(rule("spread", "$k : Marked( $m : node ) " + way, "Marked( $t )"));
        }
        return rules;
    }

    private String tests(String kind) {
        var conditions = new ConditionText(dice, domain);
        var text = new StringBuilder();
        for (int i = dice.of(0, 1, 1); i > 0; i--) {
            text.append(", ").append(conditions.condition(kind(kind), Variables.ofRule(), 1));
        }
        return text.toString();
    }

    private String more() {
        if (dice.chance(50)) {
            return "";
        }
        var kinds = Stream.of("Node", "Link", "Note", "Reached").map(this::kind).toList();
        return " " + String.join(" ", new ElementText(dice, kinds, domain).body(Variables.ofRule()));
    }

    private FactKind kind(String name) {
        return Objects.requireNonNull(registry.byDrlName(name));
    }

    private static String rule(String name, String when, String then) {
        return "rule \"p.%s\" @title(\"t\")\nwhen\n    %s\nthen\n    insertLogical( new %s );\nend\n"
                .formatted(name, when, then);
    }
}
