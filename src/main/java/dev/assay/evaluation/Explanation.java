package dev.assay.evaluation;

import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.Unknown;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names the values that a result rests on and those that it lacks. Worked out again whenever it is asked for. */
final class Explanation {

    private static final int MOST_NAMED = 200;

    private final Facts facts;
    private final Results results;
    private final Interpreter interpreter;
    private final Map<FactKind, List<Fact>> members = new LinkedHashMap<>();

    Explanation(Facts facts, Results results) {
        this.facts = facts;
        this.results = results;
        this.interpreter = new Interpreter(this::members, () -> {});
    }

    private List<Fact> members(FactKind kind) {
        return members.computeIfAbsent(kind, one -> {
            var all = new ArrayList<>(facts.possible(one));
            results.derived().keySet().stream().filter(fact -> facts.kinds().of(fact) == one).forEach(all::add);
            return all;
        });
    }

    /** The values that were read of the facts of a subject's matches, and of the subject itself. */
    List<Observation> observations(Rule rule, SubjectResult subject) {
        var found = new LinkedHashMap<String, Observation>();
        read(rule.subject(), subject.subject(), found);
        Patterns.of(rule).stream()
                .filter(pattern -> pattern.kind() == rule.subject().kind())
                .forEach(pattern -> read(pattern, subject.subject(), found));
        for (var match : subject.matches()) {
            var patterns = topLevel(rule);
            for (int i = 0; i < match.facts().size(); i++) {
                read(patterns.get(i), match.facts().get(i), found);
            }
        }
        absent(rule.body(), found);
        return found.values().stream().limit(MOST_NAMED).toList();
    }

    private static List<Element.Pattern> topLevel(Rule rule) {
        var patterns = new ArrayList<Element.Pattern>(List.of(rule.subject()));
        for (var element : rule.body()) {
            if (element instanceof Element.Pattern pattern) {
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    private void read(Element.Pattern pattern, Fact fact, Map<String, Observation> found) {
        if (fact instanceof Parameter || fact.origin().existence() == Existence.UNSEEN) {
            return;
        }
        var support = results.derived().get(fact);
        if (support != null) {
            premises(support, found);
            return;
        }
        for (var read : Reads.of(pattern)) {
            if (read.variable() == null) {
                note(fact, stated(fact, read.field()), found);
            }
        }
    }

    private void premises(Results.Support support, Map<String, Observation> found) {
        if (found.size() >= MOST_NAMED) {
            return;
        }
        var patterns = topLevel(support.rule());
        for (int i = 0; i < support.match().facts().size(); i++) {
            read(patterns.get(i), support.match().facts().get(i), found);
        }
    }

    private static void note(Fact fact, Field field, Map<String, Observation> found) {
        var value = field.read(fact);
        if (value != Unknown.UNKNOWN) {
            var pointer = FactPath.of(fact, field);
            found.putIfAbsent(pointer, new Observation(pointer, value));
        }
    }

    /** Lists in which what was looked for is not there at all. */
    private void absent(List<Element> body, Map<String, Observation> found) {
        for (var element : body) {
            if (element instanceof Element.Not(var parts)
                    && parts.getFirst() instanceof Element.Pattern pattern
                    && pattern.kind().stated()
                    && facts.of(pattern.kind()).isEmpty()) {
                var pointer = "/" + pattern.kind().list();
                found.putIfAbsent(pointer, new Observation(pointer, List.of()));
            }
        }
    }

    /** What would have to be known for a subject to be decided: pointers of values, statements of completeness. */
    Set<String> missing(Rule rule, SubjectResult subject) {
        var wanted = new LinkedHashSet<String>();
        var elements = new ArrayList<Element>(List.of(rule.subject()));
        elements.addAll(rule.body());
        for (var way : interpreter.subjects(rule.subject())) {
            if (way.facts().getFirst().equals(subject.subject())) {
                lacks(rule.subject(), subject.subject(), Map.of(), wanted);
                walk(rule.body(), way.bound(), wanted);
            }
        }
        return wanted;
    }

    private void walk(List<Element> elements, Map<String, @Nullable Object> bound, Set<String> wanted) {
        for (int at = 0; at < elements.size() && wanted.size() < MOST_NAMED; at++) {
            var before = interpreter.ways(elements.subList(0, at), bound);
            for (var way : before) {
                element(elements.get(at), way.bound(), wanted);
            }
        }
    }

    private void element(Element element, Map<String, @Nullable Object> bound, Set<String> wanted) {
        switch (element) {
            case Element.Pattern pattern -> each(pattern, bound, wanted);
            case Element.Not not -> walk(not.body(), bound, wanted);
            case Element.Exists exists -> walk(exists.body(), bound, wanted);
            case Element.Forall forall -> element(forall.asNot(), bound, wanted);
            case Element.Either either -> either.branches().forEach(branch -> walk(branch, bound, wanted));
            case Element.Accumulate accumulate -> {
                each(accumulate.source(), bound, wanted);
            }
        }
    }

    private void each(Element.Pattern pattern, Map<String, @Nullable Object> bound, Set<String> wanted) {
        for (var fact : members(pattern.kind())) {
            if (interpreter.meets(pattern, fact, bound).possible()) {
                lacks(pattern, fact, bound, wanted);
            }
        }
    }

    private void lacks(
            Element.Pattern pattern, Fact fact, Map<String, @Nullable Object> bound, Set<String> wanted) {
        var support = results.derived().get(fact);
        if (support != null) {
            var patterns = topLevel(support.rule());
            for (int i = 0; i < support.match().facts().size() && wanted.size() < MOST_NAMED; i++) {
                if (support.match().facts().get(i) != fact) {
                    lacks(patterns.get(i), support.match().facts().get(i), Map.of(), wanted);
                }
            }
            return;
        }
        if (fact.origin().existence() == Existence.UNSEEN) {
            wanted.add("complete: " + pattern.kind().name());
            return;
        }
        for (var read : Reads.of(pattern)) {
            if (read.variable() == null && read.field().read(fact) == Unknown.UNKNOWN) {
                wanted.add(FactPath.of(fact, stated(fact, read.field())));
            }
        }
    }

    /** The component that a team can state: for an age, the date it is worked out from; for a count, the names. */
    private Field stated(Fact fact, Field field) {
        var source = field.workedOutFrom();
        var from = source == null ? null : facts.kinds().of(fact).field(source);
        return from == null ? field : from;
    }
}
