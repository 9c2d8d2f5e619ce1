package dev.assay.flow;

import dev.assay.catalog.Control;
import dev.assay.evaluation.Status;
import dev.assay.pack.Decided;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * How far a pack puts its standard into rules: from each clause to its requirements, and from each of these to its test
 * cases.
 *
 * @param clauses    the assessable controls, in the order of the catalog
 * @param attributes the components of facts that its rules read, {@code system.mfa}
 * @param shapes     the rules of each shape, see {@link dev.assay.rule.Shape}
 */
public record PackCoverage(
        Pack pack, List<Clause> clauses, SortedSet<String> attributes, Map<String, List<Rule>> shapes) {

    /** More rules of one shape than this have to be argued. */
    private static final int ALIKE = 5;

    /** A control and what checks it. */
    public record Clause(Control control, List<Checked> requirements) {

        /** Whether no requirement stands under it. */
        public boolean open() {
            return requirements.isEmpty();
        }

        /** Whether all that checks it rests on somebody's word. */
        public boolean manual() {
            return !open() && requirements.stream().allMatch(each -> each.decided() == Decided.BY_HAND);
        }
    }

    /** A requirement, by what it is decided, and the number of its test cases by the status they want. */
    public record Checked(Rule rule, Decided decided, Map<Status, Long> cases) {}

    /** The clauses without any requirement: never green, and to be closed. */
    public List<Clause> gaps() {
        return clauses.stream().filter(Clause::open).toList();
    }

    public long manual() {
        return clauses.stream().filter(Clause::manual).count();
    }

    /** The clauses that facts decide, at least in part. */
    public long automated() {
        return clauses.size() - manual() - gaps().size();
    }

    /** Manual clauses in percent of all; 0 of none. */
    public double manualPercent() {
        return clauses.isEmpty() ? 0 : 100.0 * manual() / clauses.size();
    }

    /** Groups of rules that are so many and so alike that somebody has to say why, the largest first. */
    public List<List<Rule>> alike() {
        return shapes.values().stream()
                .filter(rules -> rules.size() > ALIKE)
                .sorted(Comparator.comparing((Collection<Rule> rules) -> -rules.size()))
                .toList();
    }

    /** All requirements, once each, by name. */
    public List<Checked> requirements() {
        return clauses.stream()
                .flatMap(clause -> clause.requirements().stream())
                .distinct()
                .sorted(Comparator.comparing(each -> each.rule().name()))
                .toList();
    }
}
