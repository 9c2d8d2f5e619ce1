package dev.assay.flow;

import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.pack.Pack;
import dev.assay.pack.ParameterDefinition;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Premises;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a pack that two versions of it may judge otherwise: those whose text differs or is in one version
 * only, that read a parameter with another value, or that rest on a derivation of which that is true. What is not among
 * them is judged the same by both, whatever the facts.
 */
record PackDifference(Side before, Side after) {

    /**
     * One of the versions.
     *
     * @param phase null when only packs are judged
     * @param rules the requirements that may be judged otherwise, and the derivations on which they rest
     */
    record Side(Pack pack, @Nullable Phase phase, List<Rule> rules) {

        List<Rule> requirements() {
            return rules.stream().filter(PackDifference::isRequirement).toList();
        }

        /** Whether none of the requirements is about anything: each is not-applicable, if it is in force. */
        boolean isAboutNothing(Facts facts) {
            var there = there(facts);
            return rules.stream().filter(PackDifference::isRequirement).noneMatch(rule -> there.test(rule.subject().kind()));
        }

        private FactsThere there(Facts facts) {
            return new FactsThere(facts, rules);
        }
    }

    /** Compares what is judged of two versions of a pack. */
    static PackDifference of(Side before, Side after) {
        var parameters = changedParameters(before.pack(), after.pack());
        var names = new TreeSet<String>();
        names.addAll(affected(before.rules(), after.rules(), parameters));
        names.addAll(affected(after.rules(), before.rules(), parameters));
        return new PackDifference(only(before, names), only(after, names));
    }

    boolean isNone() {
        return before.rules().isEmpty() && after.rules().isEmpty();
    }

    /** The requirements of either version, sorted. */
    Set<String> requirements() {
        var names = new TreeSet<String>();
        Stream.of(before, after).flatMap(side -> side.requirements().stream()).map(Rule::name).forEach(names::add);
        return names;
    }

    /** Whether both versions have the same requirements under the same controls. */
    boolean hasSameControls() {
        return controls(before).equals(controls(after));
    }

    private static Set<String> controls(Side side) {
        var controls = new TreeSet<String>();
        side.requirements().forEach(rule -> controls.add(rule.name() + rule.metadata().controls()));
        return controls;
    }

    private static boolean isRequirement(Rule rule) {
        return rule.purpose() == Rule.Purpose.REQUIREMENT;
    }

    private static Side only(Side side, Set<String> names) {
        Set<Rule> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        side.rules().stream()
                .filter(rule -> isRequirement(rule) && names.contains(rule.name()))
                .forEach(rule -> kept.addAll(Premises.of(rule, side.rules())));
        return new Side(side.pack(), side.phase(), side.rules().stream().filter(kept::contains).toList());
    }

    private static Set<String> affected(List<Rule> rules, List<Rule> others, Set<String> parameters) {
        Set<Rule> tainted = Collections.newSetFromMap(new IdentityHashMap<>());
        rules.stream()
                .filter(rule -> reads(rule, parameters) || others.stream().noneMatch(other -> isSame(rule, other)))
                .forEach(tainted::add);
        var names = new HashSet<String>();
        rules.stream()
                .filter(rule -> isRequirement(rule) && Premises.of(rule, rules).stream().anyMatch(tainted::contains))
                .forEach(rule -> names.add(rule.name()));
        return names;
    }

    /** By their text; and by the kinds that they read, because imports say what a name in the text means. */
    private static boolean isSame(Rule rule, Rule other) {
        return rule.name().equals(other.name()) && rule.text().equals(other.text()) && kinds(rule).equals(kinds(other));
    }

    private static List<FactKind> kinds(Rule rule) {
        var read = Patterns.of(rule).stream().map(Element.Pattern::kind);
        return Stream.concat(read, rule.then() == null ? Stream.of() : Stream.of(rule.then().kind())).toList();
    }

    /** The names of parameters whose value is not the same, or that only one of the packs has. */
    private static Set<String> changedParameters(Pack before, Pack after) {
        var names = new TreeSet<String>();
        Stream.of(before, after).flatMap(pack -> pack.parameters().stream()).map(ParameterDefinition::name).forEach(names::add);
        names.removeIf(name -> sameValue(before.parameter(name), after.parameter(name)));
        return names;
    }

    private static boolean sameValue(@Nullable ParameterDefinition one, @Nullable ParameterDefinition other) {
        return one != null
                && other != null
                && Objects.equals(one.text(), other.text())
                && (one.number() == null || other.number() == null
                        ? one.number() == other.number()
                        : one.number().compareTo(other.number()) == 0);
    }

    private static boolean reads(Rule rule, Set<String> parameters) {
        var proof = rule.metadata().evidence();
        return proof != null && parameters.contains(proof.maximumAgeParameter())
                || !parameters.isEmpty() && Patterns.of(rule).stream().anyMatch(pattern -> reads(pattern, parameters));
    }

    /** A pattern that does not name its parameter may read any. */
    private static boolean reads(Element.Pattern pattern, Set<String> parameters) {
        if (pattern.kind().type() != Parameter.class) {
            return false;
        }
        var name = Patterns.parameter(pattern);
        return name == null || parameters.contains(name);
    }
}
