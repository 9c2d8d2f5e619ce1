package dev.assay.pack;

import dev.assay.rule.Rule;
import dev.assay.rule.Strata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what a pack says that cannot be meant, although each of its files can be read. */
public final class PackLint {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Pack pack;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackLint(Pack pack) {
        this.pack = pack;
    }

    /** What is wrong, in reading order; empty for a sound pack. */
    public static List<PackProblem> check(Pack pack) {
        var lint = new PackLint(pack);
        lint.checkNames();
        pack.rules().forEach(lint::checkControls);
        pack.rules().forEach(lint::checkDates);
        pack.rules().forEach(rule -> lint.problems.addAll(MessageLint.check(rule)));
        pack.rules().forEach(rule -> lint.problems.addAll(NoneLint.check(rule)));
        pack.rules().forEach(rule -> lint.problems.addAll(ManualLint.check(rule)));
        lint.problems.addAll(DeclarationLint.check(pack));
        lint.problems.addAll(TranslationLint.check(pack));
        lint.checkStrata();
        return lint.problems.stream().sorted().toList();
    }

    private void checkNames() {
        Map<String, Rule> seen = new HashMap<>();
        for (var topic : pack.topics()) {
            var start = pack.id() + "." + topic.name() + ".";
            for (var rule : topic.rules()) {
                checkName(rule, start);
                var first = seen.putIfAbsent(rule.name(), rule);
                if (first != null) {
                    add(rule, "%s is also the name of the rule at %s".formatted(rule.name(), first.place()),
                            "Rename one of them.");
                }
            }
        }
    }

    private void checkName(Rule rule, String start) {
        if (!rule.name().startsWith(start)
                || !NAME.matcher(rule.name().substring(start.length())).matches()) {
            add(rule, "the name %s does not say where the rule stands".formatted(rule.name()),
                    "Call it %s<name>, in small letters with hyphens.".formatted(start));
        }
    }

    /** Our own gate criteria may stand under their phase instead of a control of a catalog. */
    private void checkControls(Rule rule) {
        if (rule.purpose() != Rule.Purpose.REQUIREMENT) {
            return;
        }
        if (rule.metadata().controls().isEmpty() && pack.kind() == PackKind.INDUSTRY) {
            add(rule, "%s stands under no control".formatted(rule.name()), "Add @control with an id from catalog.csv.");
        }
        var ownCriteria = pack.catalog().isEmpty() && pack.kind() != PackKind.INDUSTRY;
        rule.metadata().controls().stream()
                .filter(control -> !(ownCriteria && rule.name().startsWith(pack.id() + "." + control + ".")))
                .forEach(control -> checkControl(rule, control));
    }

    private void checkControl(Rule rule, String id) {
        var control = pack.catalog().control(id);
        if (control == null) {
            add(rule, "control %s is not in catalog.csv".formatted(id),
                    "Correct the id, or add the control to the catalog.");
        } else if (!control.assessable()) {
            add(rule, "control %s (%s) is a %s that is not assessable".formatted(id, control.topic(), control.level()),
                    "Name the control below it that the rule checks.");
        }
    }

    private void checkDates(Rule rule) {
        var from = rule.metadata().effectiveOn();
        var until = rule.metadata().until();
        if (from != null && until != null && until.isBefore(from)) {
            add(rule, "%s ends on %s, before it begins on %s".formatted(rule.name(), until, from),
                    "Correct @effectiveOn or @until.");
        }
    }

    /** A rule that depends on its own negation has no meaning. */
    private void checkStrata() {
        try {
            Strata.of(pack.rules());
        } catch (IllegalArgumentException e) {
            var message = String.valueOf(e.getMessage());
            var derivations = pack.rules().stream().filter(rule -> rule.then() != null).toList();
            var named = derivations.stream()
                    .filter(rule -> message.startsWith(rule.place() + ": "))
                    .findFirst()
                    .orElse(derivations.getFirst());
            add(named, message.replace(named.place() + ": ", ""),
                    "Conclude what is negated by rules that do not read it.");
        }
    }

    private void add(Rule rule, String message, String wayOut) {
        problems.add(new PackProblem(rule.place(), message, wayOut));
    }
}
