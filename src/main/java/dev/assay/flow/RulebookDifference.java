package dev.assay.flow;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.ControlResult;
import dev.assay.fact.FactKind;
import dev.assay.fact.Waiver;
import dev.assay.flow.PackDifference.Side;
import dev.assay.pack.Pack;
import dev.assay.pack.ParameterDefinition;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two rulebooks may decide otherwise, question by question. Safe for threads. */
final class RulebookDifference {

    private final Rulebook before;
    private final Rulebook after;
    private final boolean built;
    private final Map<Asked, Reach> reaches = new ConcurrentHashMap<>();

    private record Asked(@Nullable String workflow, @Nullable String phase) {}

    RulebookDifference(Rulebook before, Rulebook after) {
        this.before = before;
        this.after = after;
        this.built = isBuiltOtherwise();
    }

    /** How far the difference reaches into the decisions on one question. */
    sealed interface Reach {

        /** All is decided the same, whatever the facts. */
        record Nowhere() implements Reach {}

        /** Which packs apply, or how the gate is made up, may differ: nothing short of both decisions tells. */
        record Everywhere() implements Reach {}

        /**
         * As far as these requirements and no further.
         *
         * @param counted whether the gate reads the results of controls, so that a requirement which is not applicable is
         *                not the same to it as one that is not there
         * @param kinds   kinds of fact on which the requirements, their proof and waivers over them rest
         */
        record Some(List<PackDifference> packs, boolean counted, Set<FactKind> kinds) implements Reach {}
    }

    Reach on(DecideGate.Question question) {
        return reaches.computeIfAbsent(
                new Asked(question.workflow(), question.phase()), asked -> built ? new Reach.Everywhere() : reach(question));
    }

    private Reach reach(DecideGate.Question question) {
        var old = gate(before, question);
        var young = gate(after, question);
        if (old == null || young == null || !old.needs().equals(young.needs())) {
            return new Reach.Everywhere();
        }
        var packs = new ArrayList<PackDifference>();
        for (var pack : before.industry()) {
            var other = Objects.requireNonNull(after.industry(pack.id()));
            packs.add(difference(pack, pack.rules(), old, other, other.rules(), young));
        }
        if (old.workflow != null && young.workflow != null) {
            var criteria = difference(old.workflow.pack(), old.criteria(), old, young.workflow.pack(), young.criteria(), young);
            if (countsControls(criteria.before()) || countsControls(criteria.after()) || !sameDays(old.workflow.pack(), young.workflow.pack())) {
                return new Reach.Everywhere();
            }
            packs.add(criteria);
        }
        packs.removeIf(PackDifference::isNone);
        var counted = Stream.of(old, young).anyMatch(gate -> gate.criteria().stream().anyMatch(RulebookDifference::countsControls));
        return packs.isEmpty() ? new Reach.Nowhere() : new Reach.Some(List.copyOf(packs), counted, kinds(packs));
    }

    private static PackDifference difference(
            Pack pack, List<Rule> rules, Gate gate, Pack other, List<Rule> others, Gate otherGate) {
        return PackDifference.of(
                new Side(pack, gate.phase, concerned(rules, gate.phase)),
                new Side(other, otherGate.phase, concerned(others, otherGate.phase)));
    }

    private static List<Rule> concerned(List<Rule> rules, @Nullable Phase phase) {
        return rules.stream().filter(rule -> JudgePack.concerns(rule, phase)).toList();
    }

    /** What a question is about; null of the workflow and phase when it is about packs alone. */
    private record Gate(@Nullable Workflow workflow, @Nullable Phase phase) {

        Set<String> needs() {
            return phase == null ? Set.of() : Set.copyOf(phase.needsPacks());
        }

        List<Rule> criteria() {
            return workflow == null || phase == null ? List.of() : workflow.criteria(phase);
        }
    }

    /** Null when the rulebook does not know what is asked for. */
    private static @Nullable Gate gate(Rulebook rulebook, DecideGate.Question question) {
        try {
            var names = new GateNames(rulebook);
            var workflow = names.workflow(question.workflow());
            return new Gate(workflow, names.phase(workflow, question.phase()));
        } catch (WrongQuestion unknown) {
            return null;
        }
    }

    private static boolean countsControls(Side side) {
        return side.rules().stream().anyMatch(RulebookDifference::countsControls);
    }

    private static boolean countsControls(Rule rule) {
        return Patterns.of(rule).stream().anyMatch(pattern -> pattern.kind().type() == ControlResult.class);
    }

    private static Set<FactKind> kinds(List<PackDifference> packs) {
        var kinds = new HashSet<FactKind>();
        var known = AssayKinds.KINDS;
        kinds.add(known.of(Waiver.class));
        packs.stream().flatMap(pack -> Stream.of(pack.before(), pack.after())).flatMap(side -> side.rules().stream()).forEach(rule -> {
            Patterns.of(rule).forEach(pattern -> kinds.add(pattern.kind()));
            var proof = rule.metadata().evidence();
            var kind = proof == null ? null : known.byName(proof.fact());
            if (kind != null) {
                kinds.add(kind);
            }
        });
        return Set.copyOf(kinds);
    }

    /** Whether they choose packs otherwise, have others, or count days otherwise. */
    private boolean isBuiltOtherwise() {
        return !choosing(before.selection()).equals(choosing(after.selection()))
                || !ids(before).equals(ids(after))
                || before.industry().stream().anyMatch(pack -> !sameDays(pack, Objects.requireNonNull(after.industry(pack.id()))));
    }

    private static boolean sameDays(Pack one, Pack other) {
        return one.zone().equals(other.zone()) && Objects.equals(one.effectiveFrom(), other.effectiveFrom());
    }

    private static List<String> ids(Rulebook rulebook) {
        return rulebook.industry().stream().map(Pack::id).sorted().toList();
    }

    /** All by which a selection pack chooses. */
    private static List<Object> choosing(@Nullable Pack selection) {
        if (selection == null) {
            return List.of();
        }
        var all = new ArrayList<Object>(List.of(selection.zone()));
        ChoosePacks.speaking(selection).forEach(rule -> all.add(rule.text()));
        selection.parameters().stream().map(RulebookDifference::value).forEach(all::add);
        return all;
    }

    private static String value(ParameterDefinition parameter) {
        return parameter.name() + "=" + parameter.number() + "/" + parameter.text();
    }
}
