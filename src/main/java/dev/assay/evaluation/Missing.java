package dev.assay.evaluation;

import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Existence;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.FactPath;
import dev.assay.fact.Field;
import dev.assay.fact.Unknown;
import dev.assay.rule.Element;
import dev.assay.rule.Interpreter;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.rule.Scope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Names what would have to be known for a subject to be decided: pointers of values, statements of completeness. */
final class Missing {

    private final Results results;
    private final FactKinds kinds;
    private final Interpreter interpreter;
    private final Function<FactKind, List<Fact>> members;

    Missing(Results results, FactKinds kinds, Interpreter interpreter, Function<FactKind, List<Fact>> members) {
        this.results = results;
        this.kinds = kinds;
        this.interpreter = interpreter;
        this.members = members;
    }

    Set<String> of(Rule rule, SubjectResult subject) {
        var wanted = new LinkedHashSet<String>();
        for (var way : interpreter.subjects(rule.subject())) {
            if (way.facts().getFirst().equals(subject.subject())) {
                lacks(rule.subject(), subject.subject(), Scope.EMPTY, wanted);
                walk(rule.body(), way.bound(), wanted);
            }
        }
        return wanted;
    }

    private void walk(List<Element> elements, Scope bound, Set<String> wanted) {
        for (int at = 0; at < elements.size() && wanted.size() < Explanation.MOST_NAMED; at++) {
            var before = interpreter.ways(elements.subList(0, at), bound);
            for (var way : before) {
                element(elements.get(at), way.bound(), wanted);
            }
        }
    }

    private void element(Element element, Scope bound, Set<String> wanted) {
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

    private void each(Element.Pattern pattern, Scope bound, Set<String> wanted) {
        for (var fact : members.apply(pattern.kind())) {
            if (interpreter.meets(pattern, fact, bound).possible()) {
                lacks(pattern, fact, bound, wanted);
            }
        }
    }

    private void lacks(
            Element.Pattern pattern, Fact fact, Scope bound, Set<String> wanted) {
        var support = results.derived().get(fact);
        if (support != null) {
            var patterns = Explanation.topLevel(support.rule());
            for (int i = 0; i < support.match().facts().size() && wanted.size() < Explanation.MOST_NAMED; i++) {
                if (support.match().facts().get(i) != fact) {
                    lacks(patterns.get(i), support.match().facts().get(i), Scope.EMPTY, wanted);
                }
            }
            return;
        }
        if (fact.origin().existence() == Existence.UNSEEN) {
            wanted.add("complete: " + pattern.kind().name());
            return;
        }
        for (var read : Reads.of(pattern)) {
            var about = read.variable() == null ? fact : bound.bound(read.variable());
            if (about instanceof Fact one && one.origin().existence() == Existence.CERTAIN && !results.derived().containsKey(one)) {
                unknown(one, read.field(), wanted);
            }
        }
    }

    /** For a component that is worked out: what it is worked out from, as far as that is unknown. */
    private void unknown(Fact fact, Field field, Set<String> wanted) {
        if (field.read(fact) != Unknown.UNKNOWN) {
            return;
        }
        var stated = Explanation.stated(kinds.of(fact), field);
        var unknown = stated.stream().filter(one -> one.read(fact) == Unknown.UNKNOWN).toList();
        (unknown.isEmpty() ? stated : unknown).forEach(one -> wanted.add(FactPath.of(fact, one)));
    }
}
