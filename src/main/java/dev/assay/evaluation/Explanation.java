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
import dev.assay.rule.Closed;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import dev.assay.rule.Way;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names the values that a result rests on. Worked out again whenever it is asked for. */
final class Explanation {

    static final int MOST_NAMED = 200;
    private static final int MOST_TRIED = 5_000;

    private final Facts facts;
    private final Results results;
    private final Interpreter interpreter;
    private final Map<FactKind, List<Fact>> members = new LinkedHashMap<>();
    private final Map<Element.Pattern, List<Field>> fields = new IdentityHashMap<>();

    /** The facts that a pattern is about, where that is the same for every subject. */
    private final Map<Element.Pattern, Optional<List<Fact>>> about = new IdentityHashMap<>();

    private int tried;

    Explanation(Facts facts, Results results) {
        this.facts = facts;
        this.results = results;
        this.interpreter = new Interpreter(this::members, () -> {});
    }

    /** What would have to be known for a subject to be decided: pointers of values, statements of completeness. */
    Set<String> missing(Rule rule, SubjectResult subject) {
        return new Missing(results, facts.kinds(), interpreter, this::members).of(rule, subject);
    }

    /** What the message of a rule names for one match. */
    MessageValues message(Rule rule, Results.Match match) {
        var binding = new ArrayList<Element>(List.of(rule.subject()));
        rule.body().stream()
                .filter(element -> element instanceof Element.Pattern || element instanceof Element.Accumulate)
                .forEach(binding::add);
        var way = interpreter.along(binding, match.facts()).getFirst();
        return new MessageText(facts.kinds(), way.bound()).of(rule);
    }

    private List<Fact> members(FactKind kind) {
        return members.computeIfAbsent(kind, one -> {
            var all = new ArrayList<>(facts.possible(one));
            results.derived().keySet().stream().filter(fact -> facts.kinds().of(fact) == one).forEach(all::add);
            return all;
        });
    }

    /**
     * The values that were read for each of the subjects of a rule; where that is nothing, the subjects themselves.
     *
     * @param patterns of the rule
     */
    List<Observation> observations(Rule rule, List<Element.Pattern> patterns, List<SubjectResult> subjects) {
        tried = 0;
        var own = patterns.stream().filter(pattern -> pattern.kind() == rule.subject().kind()).toList();
        var all = subjects.stream().flatMap(subject -> observations(rule, own, subject).stream()).toList();
        return all.isEmpty() ? subjects.stream().map(Explanation::itself).toList() : all;
    }

    private static Observation itself(SubjectResult subject) {
        return new Observation(subject.subject().origin().pointer(), "the requirement is about this");
    }

    /** The values that were read of the facts of a subject's matches, and of the subject itself. */
    private List<Observation> observations(Rule rule, List<Element.Pattern> own, SubjectResult subject) {
        var found = new LinkedHashMap<String, Observation>();
        own.forEach(pattern -> read(pattern, subject.subject(), found));
        var patterns = topLevel(rule);
        for (var match : subject.matches()) {
            for (int i = 0; i < match.facts().size(); i++) {
                read(patterns.get(i), match.facts().get(i), found);
            }
        }
        var subjects = interpreter.along(List.of(rule.subject()), List.of(subject.subject()));
        subjects.forEach(way -> examined(rule.body(), way.bound(), found));
        return found.values().stream().limit(MOST_NAMED).toList();
    }

    /** What a rule looked at: of each pattern the facts that meet its first condition, which says what it is about. */
    private void examined(List<Element> elements, Scope bound, Map<String, Observation> found) {
        var reached = List.of(bound);
        for (int at = 0; at < elements.size() && goOn(found); at++) {
            var element = elements.get(at);
            reached.forEach(scope -> examined(element, scope, found));
            if (at + 1 < elements.size()) {
                reached = reached.stream().flatMap(scope -> beyond(element, scope)).toList();
            }
        }
    }

    private Stream<Scope> beyond(Element element, Scope bound) {
        return interpreter.ways(List.of(element), bound).stream().map(Way::bound);
    }

    private void examined(Element element, Scope bound, Map<String, Observation> found) {
        switch (element) {
            case Element.Pattern pattern -> about(pattern, bound)
                    .takeWhile(fact -> goOn(found))
                    .forEach(fact -> read(pattern, fact, found));
            case Element.Not not -> {
                examined(not.body(), bound, found);
                absent(not, found);
            }
            case Element.Exists exists -> examined(exists.body(), bound, found);
            case Element.Forall forall -> examined(forall.asNot(), bound, found);
            case Element.Either either -> either.branches().forEach(branch -> examined(branch, bound, found));
            case Element.Accumulate accumulate -> examined(accumulate.source(), bound, found);
        }
    }

    private boolean goOn(Map<String, Observation> found) {
        return found.size() < MOST_NAMED && tried < MOST_TRIED;
    }

    private Stream<Fact> about(Element.Pattern pattern, Scope bound) {
        var always = about.computeIfAbsent(pattern, one -> Closed.first(one) ? Optional.of(closed(one)) : Optional.empty());
        return always.map(List::stream)
                .orElseGet(() -> members(pattern.kind()).stream().takeWhile(fact -> tried < MOST_TRIED))
                .peek(fact -> tried++)
                .filter(fact -> always.isPresent() || Interpreter.first(pattern, fact, bound).possible());
    }

    private List<Fact> closed(Element.Pattern pattern) {
        return members(pattern.kind()).stream()
                .filter(fact -> Interpreter.first(pattern, fact, Scope.EMPTY).possible())
                .toList();
    }

    static List<Element.Pattern> topLevel(Rule rule) {
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
        fields.computeIfAbsent(pattern, Explanation::stated).forEach(field -> note(fact, field, found));
    }

    private static List<Field> stated(Element.Pattern pattern) {
        return Reads.of(pattern).stream()
                .filter(read -> read.variable() == null)
                .flatMap(read -> stated(pattern.kind(), read.field()).stream())
                .toList();
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

    /** A list in which what was looked for is not there at all. */
    private void absent(Element.Not not, Map<String, Observation> found) {
        if (not.body().getFirst() instanceof Element.Pattern pattern
                && pattern.kind().stated()
                && facts.of(pattern.kind()).isEmpty()) {
            var pointer = "/" + pattern.kind().list();
            found.putIfAbsent(pointer, new Observation(pointer, List.of()));
        }
    }

    /** The components that a team can state: for an age, the date it is worked out from; for a count, the names. */
    static List<Field> stated(FactKind kind, Field field) {
        return field.workedOut()
                ? field.workedOutFrom().stream().map(kind::field).filter(Objects::nonNull).toList()
                : List.of(field);
    }
}
