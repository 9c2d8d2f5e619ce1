package dev.assay.flow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.Status;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.flow.Contradiction.Side;
import dev.assay.flow.JudgePack.Evaluated;
import dev.assay.pack.Pack;
import dev.assay.workflow.WaiverBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds facts of one submission that contradict each other. What may be true, because something is unknown, is none. */
public final class FindContradictions {

    private final RuleEngine engine;
    private final Pack pack;
    private final long budget;

    /**
     * @param pack   each rule of it says what cannot be true together
     * @param budget the most steps the evaluation may take
     */
    public FindContradictions(RuleEngine engine, Pack pack, long budget) {
        this.engine = engine;
        this.pack = pack;
        this.budget = budget;
    }

    /** By rule and by the places of the facts; what the model of the facts says comes last. */
    public List<Contradiction> find(Facts stated, Instant clock) {
        var given = new Given(stated, WaiverBasis.CLAIMED, clock);
        var evaluated = new JudgePack(engine, budget).evaluate(pack, pack.rules(), null, given);
        var found = new ArrayList<Contradiction>();
        for (var result : evaluated.results().rules()) {
            for (var subject : result.subjects()) {
                subject.matches().stream()
                        .filter(Match::certain)
                        .filter(match -> subject.applicable().certain())
                        .forEach(match -> found.add(contradiction(evaluated, result, subject, match)));
            }
        }
        new ModelCheck(evaluated.facts(), evaluated.today()).find().stream()
                .filter(one -> found.stream().noneMatch(other -> pointers(other).containsAll(pointers(one))))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Set<String> pointers(Contradiction one) {
        var pointers = new LinkedHashSet<String>();
        one.sides().forEach(side -> pointers.add(side.pointer()));
        return pointers;
    }

    /** The finding of one match alone, so that its message and its values are of these facts only. */
    private Contradiction contradiction(Evaluated evaluated, RuleResult result, SubjectResult subject, Match match) {
        var alone = new SubjectResult(subject.subject(), subject.applicable(), subject.holds(), List.of(match));
        var results = new Results(List.of(new RuleResult(result.rule(), List.of(alone))), evaluated.results().derived());
        var finding = Findings.of(results, evaluated.facts(), rule -> pack.id()).stream()
                .filter(one -> one.status() == Status.NOT_SATISFIED)
                .findFirst()
                .orElseThrow();
        var metadata = result.rule().metadata();
        return new Contradiction(
                result.rule().name(),
                metadata.title(),
                finding.message(),
                metadata.remedy(),
                result.rule().place(),
                sides(finding, match.facts()));
    }

    private static List<Side> sides(Finding finding, List<Fact> facts) {
        return finding.observations().stream()
                .flatMap(seen -> facts.stream()
                        .distinct()
                        .filter(fact -> isOf(seen.pointer(), fact))
                        .map(fact -> new Side(seen.pointer(), seen.value(), fact.origin().provenance())))
                .distinct()
                .toList();
    }

    private static boolean isOf(String pointer, Fact fact) {
        var own = fact.origin().pointer();
        return pointer.startsWith(own + "/") && pointer.lastIndexOf("/") == own.length();
    }
}
