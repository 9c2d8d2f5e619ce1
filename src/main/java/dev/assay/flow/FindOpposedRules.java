package dev.assay.flow;

import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.pack.Pack;
import dev.assay.rule.Opposition;
import dev.assay.rule.Rule;
import dev.assay.workflow.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds requirements, of one pack or of two, of which nothing can meet both. */
public final class FindOpposedRules {

    private FindOpposedRules() {}

    /**
     * Two requirements with opposite demands.
     *
     * @param fields the components of which they demand it
     */
    public record Opposed(Pack pack, Rule rule, Pack otherPack, Rule other, List<String> fields) {
        public Opposed {
            fields = List.copyOf(fields);
        }
    }

    private record Placed(Pack pack, Rule rule, List<Parameter> parameters) {}

    /** All pairs, in the order of the packs and their rules. Never asked of rules that no day or phase brings together. */
    public static List<Opposed> find(Rulebook rulebook) {
        return find(rulebook.packs());
    }

    static List<Opposed> find(List<Pack> packs) {
        var all = packs.stream().flatMap(FindOpposedRules::placed).toList();
        var opposed = new ArrayList<Opposed>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                compare(all.get(i), all.get(j), opposed);
            }
        }
        return opposed;
    }

    private static Stream<Placed> placed(Pack pack) {
        var parameters = pack.parameterFacts();
        return pack.rules().stream()
                .filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT)
                .map(rule -> new Placed(pack, rule, parameters));
    }

    private static void compare(Placed one, Placed other, List<Opposed> opposed) {
        if (one.rule().subject().kind() != other.rule().subject().kind() || !meet(one.rule(), other.rule())) {
            return;
        }
        var parameters = one.pack() == other.pack()
                ? one.parameters()
                : Stream.concat(one.parameters().stream(), other.parameters().stream()).toList();
        if (Opposition.between(one.rule(), other.rule(), parameters) instanceof Opposition.Answer.Opposed(var fields)) {
            var names = fields.stream().map(Field::name).sorted().toList();
            opposed.add(new Opposed(one.pack(), one.rule(), other.pack(), other.rule(), names));
        }
    }

    private static boolean meet(Rule one, Rule other) {
        return before(one, other) && before(other, one);
    }

    /** Whether the first one still counts when the other begins to. */
    private static boolean before(Rule one, Rule other) {
        var until = one.metadata().until();
        var from = other.metadata().effectiveOn();
        return until == null || from == null || !until.isBefore(from);
    }
}
