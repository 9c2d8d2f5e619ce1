package dev.assay.adapter.drools;

import dev.assay.adapter.drools.CompiledProgram.Judged;
import dev.assay.adapter.drools.CompiledProgram.Subject;
import dev.assay.evaluation.Order;
import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Fact;
import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Judges the possible matches that the network found, when everything has been derived. */
final class Judging {

    private final CompiledProgram program;
    private final List<List<Object[]>> found;
    private final Members members;
    private final Comparator<Fact> facts = Order.keepingTexts();
    private final Comparator<SubjectResult> bySubject = Comparator.comparing(SubjectResult::subject, facts);
    private final Comparator<Match> byCertainty = Order.matches(facts);

    /** @param found the facts of each match, by the number of the list */
    Judging(CompiledProgram program, List<List<Object[]>> found, Members members) {
        this.program = program;
        this.found = found;
        this.members = members;
    }

    List<RuleResult> results() {
        var subjects = new ArrayList<List<SubjectResult>>();
        program.subjects().forEach(subject -> subjects.add(subjects(subject)));
        var results = new ArrayList<RuleResult>();
        program.judged()
                .forEach(rule -> results.add(result(rule, subjects.get(rule.subject().number()))));
        return results;
    }

    /** What rules may be about, as if nothing matched. */
    private List<SubjectResult> subjects(Subject subject) {
        var matches = found.get(subject.found());
        if (matches.isEmpty()) {
            return List.of();
        }
        var results = new ArrayList<SubjectResult>(matches.size());
        for (var match : matches) {
            var applicable = subject.pattern().meets(match);
            if (applicable.possible()) {
                results.add(new SubjectResult((Fact) match[0], applicable, Truth.FALSE, List.of()));
            }
        }
        results.sort(bySubject);
        return List.copyOf(results);
    }

    private RuleResult result(Judged judged, List<SubjectResult> subjects) {
        var rule = judged.rule();
        var matches = new Matches(subjects, byCertainty);
        for (var in : found.get(judged.found())) {
            var truth = rule.judge(in, members);
            if (truth.possible()) {
                matches.add(new Match(rule.layout().match(in), truth.certain()));
            }
        }
        return new RuleResult(rule.rule(), matches.results());
    }

    /** The matches of one rule by their subjects. */
    private static final class Matches {

        private final List<SubjectResult> subjects;
        private final Comparator<Match> order;
        private final List<List<Match>> matches = new ArrayList<>();
        private int last;

        Matches(List<SubjectResult> subjects, Comparator<Match> order) {
            this.subjects = subjects;
            this.order = order;
        }

        void add(Match match) {
            if (matches.isEmpty()) {
                matches.addAll(Collections.nCopies(subjects.size(), List.of()));
            }
            var place = place(match.facts().getFirst());
            if (matches.get(place).isEmpty()) {
                matches.set(place, new ArrayList<>(2));
            }
            matches.get(place).add(match);
        }

        /** Matches mostly come in the order of their subjects: the search goes on where the last one ended. */
        private int place(Fact subject) {
            for (int i = 0; i < subjects.size(); i++) {
                if (subjects.get(last).subject() == subject) {
                    return last;
                }
                last = last + 1 == subjects.size() ? 0 : last + 1;
            }
            throw new IllegalStateException("a match is about %s, which the rule is not about".formatted(subject));
        }

        List<SubjectResult> results() {
            if (matches.isEmpty()) {
                return subjects;
            }
            var results = new ArrayList<SubjectResult>(subjects.size());
            for (int i = 0; i < matches.size(); i++) {
                results.add(matches.get(i).isEmpty() ? subjects.get(i) : with(subjects.get(i), matches.get(i)));
            }
            return results;
        }

        private SubjectResult with(SubjectResult subject, List<Match> matches) {
            matches.sort(order);
            return new SubjectResult(subject.subject(), subject.applicable(), Match.holds(matches), matches);
        }
    }
}
