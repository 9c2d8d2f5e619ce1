package dev.assay.matrix;

import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.Crosswalk.Relation;
import dev.assay.matrix.Crosswalk.Source;
import dev.assay.pack.Pack;
import dev.assay.rule.Attributes;
import dev.assay.rule.Demand;
import dev.assay.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One control as the requirements of its pack check it, ready to be laid beside a control of another pack. */
public final class CheckedControl {

    private final End end;
    private final Map<String, Demand> demands;
    private final Attributes attributes;

    private CheckedControl(End end, Map<String, Demand> demands, Attributes attributes) {
        this.end = end;
        this.demands = demands;
        this.attributes = attributes;
    }

    /** The controls of a pack that requirements stand under, in the order of its catalog. */
    public static List<CheckedControl> of(Pack pack) {
        var requirements = pack.rules().stream()
                .filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT)
                .toList();
        return pack.catalog().assessable().stream()
                .map(control -> of(pack, control.id(), requirements.stream()
                        .filter(rule -> rule.metadata().controls().contains(control.id()))
                        .toList()))
                .filter(control -> !control.demands.isEmpty())
                .toList();
    }

    private static CheckedControl of(Pack pack, String control, List<Rule> rules) {
        var demands = new LinkedHashMap<String, Demand>();
        rules.forEach(rule -> demands.put(rule.name(), Demand.of(rule, pack.zone())));
        return new CheckedControl(new End(pack.id(), control), demands, Attributes.of(rules));
    }

    public End end() {
        return end;
    }

    /** What the rules prove about the two, or null when they prove nothing. */
    public @Nullable Mapping to(CheckedControl other) {
        var proofs = demands.entrySet().stream()
                .flatMap(own -> other.demands.entrySet().stream().map(their -> proof(own, their)))
                .filter(Objects::nonNull)
                .toList();
        if (!proofs.isEmpty()) {
            return mapping(other, relation(other), "as the rules check them: " + String.join("; ", proofs));
        }
        var shared = attributes.shared(other.attributes);
        return shared.isEmpty()
                ? null
                : mapping(other, Relation.RELATED, "both read %d attribute%s: %s".formatted(
                        shared.size(), shared.size() == 1 ? "" : "s", String.join(", ", shared)));
    }

    private Mapping mapping(CheckedControl other, Relation relation, String rationale) {
        return new Mapping(end, other.end, relation, Source.RULES, rationale);
    }

    private Relation relation(CheckedControl other) {
        var within = other.includesAll(this);
        var around = includesAll(other);
        return within && around
                ? Relation.EQUAL
                : within ? Relation.SUBSET_OF : around ? Relation.SUPERSET_OF : Relation.INTERSECTS_WITH;
    }

    /** Whether every demand of the other one is included in a demand of this one. */
    private boolean includesAll(CheckedControl other) {
        return other.demands.values().stream()
                .allMatch(their -> demands.values().stream().anyMatch(own -> own.includes(their)));
    }

    private static @Nullable String proof(Map.Entry<String, Demand> own, Map.Entry<String, Demand> their) {
        var word = own.getValue().same(their.getValue())
                ? "demands the same as"
                : their.getValue().includes(own.getValue())
                        ? "demands a part of what is demanded by"
                        : own.getValue().includes(their.getValue()) ? "demands all and more of" : null;
        return word == null ? null : "%s %s %s".formatted(own.getKey(), word, their.getKey());
    }
}
