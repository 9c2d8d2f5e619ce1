package dev.assay.examples;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.pack.Pack;
import dev.assay.rule.Operand;
import dev.assay.rule.Patterns;
import dev.assay.rule.Premises;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which requirements of a pack read a kind of fact or a component of it, over any number of derivations. */
final class Readers {

    private final Pack pack;
    private final Map<Rule, Read> reads = new LinkedHashMap<>();

    /** What a requirement and its derivations read; one that wants proof looks at it outside of its patterns. */
    private record Read(List<Rule> premises, Set<FactKind> kinds, Set<Field> fields, boolean proof) {

        boolean any(FactKind kind) {
            return proof || kinds.contains(kind);
        }

        boolean any(FactKind kind, Field field) {
            return proof && kinds.contains(kind)
                    || fields.contains(field)
                    || kind.fields().stream()
                            .anyMatch(other -> fields.contains(other) && other.workedOutFrom().contains(field.name()));
        }
    }

    Readers(Pack pack) {
        this.pack = pack;
        pack.rules().stream()
                .filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT)
                .forEach(rule -> reads.put(rule, read(rule)));
    }

    private Read read(Rule rule) {
        var premises = Premises.of(rule, pack.rules());
        var kinds = new HashSet<FactKind>();
        var fields = new HashSet<Field>();
        premises.stream().flatMap(premise -> Patterns.of(premise).stream()).forEach(pattern -> {
            kinds.add(pattern.kind());
            Reads.of(pattern).stream().map(Operand.Read::field).forEach(fields::add);
        });
        return new Read(premises, kinds, fields, rule.metadata().evidence() != null);
    }

    /** With their derivations, in the order of the pack. */
    List<Rule> of(FactKind kind) {
        return rules(read -> read.any(kind));
    }

    List<Rule> of(FactKind kind, Field field) {
        return rules(read -> read.any(kind, field));
    }

    private List<Rule> rules(Predicate<Read> reading) {
        var needed = new LinkedHashSet<Rule>();
        reads.values().stream().filter(reading).forEach(read -> needed.addAll(read.premises()));
        return pack.rules().stream().filter(needed::contains).toList();
    }
}
