package dev.assay.classification;

import dev.assay.classification.Maturity.Reason;
import dev.assay.evaluation.Because;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.Facts;
import dev.assay.fact.System;
import dev.assay.rule.Rule;
import dev.assay.rule.Truth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says how far each system has come. Rules hold the criteria; here is only how they count: watch goes before all others,
 * production takes all of its criteria, every other state any one. What may be true is never enough.
 */
public final class MaturityRegister {

    private static final List<MaturityState> ORDER = List.of(
            MaturityState.WATCH,
            MaturityState.PRODUCTION,
            MaturityState.PARTIAL,
            MaturityState.PILOT,
            MaturityState.TARGET);

    private final Map<Rule, MaturityState> criteria = new HashMap<>();
    private final RuleProgram program;

    /** @throws IllegalArgumentException when a rule contributes to no state, or is not about every system */
    public MaturityRegister(RuleEngine engine, List<Rule> rules) {
        rules.stream().filter(rule -> rule.purpose() == Rule.Purpose.CONTRIBUTION).forEach(this::sort);
        this.program = engine.prepare(rules);
    }

    private void sort(Rule rule) {
        var state = MaturityState.named(String.valueOf(rule.metadata().contributes()));
        var subject = rule.subject();
        if (state.isEmpty() || subject.kind().type() != System.class || !subject.conditions().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: rule %s must begin with System() without conditions and contribute to production, partial, pilot, target or watch"
                            .formatted(rule.place(), rule.name()));
        }
        criteria.put(rule, state.get());
    }

    /**
     * Every stated system, in the order of the submission.
     *
     * @param facts  dated and with the parameters of the pack in them
     * @param budget the most steps the evaluation may take
     */
    public List<Maturity> of(Facts facts, long budget) {
        var results = program.evaluate(facts, budget);
        return facts.of(facts.kinds().of(System.class)).stream()
                .map(System.class::cast)
                .map(system -> new OneSystem(system, facts, results).maturity())
                .toList();
    }

    private final class OneSystem {

        private final System system;
        private final Facts facts;
        private final Because because;
        private final Wording wording;
        private final List<Judged> judged;

        private record Judged(Rule rule, MaturityState towards, SubjectResult result) {}

        OneSystem(System system, Facts facts, Results results) {
            this.system = system;
            this.facts = facts;
            this.because = new Because(facts, results);
            this.wording = new Wording(facts);
            this.judged = results.rules().stream().flatMap(this::about).toList();
        }

        private Stream<Judged> about(RuleResult result) {
            var towards = criteria.get(result.rule());
            return towards == null
                    ? Stream.of()
                    : result.subjects().stream()
                            .filter(subject -> subject.subject() == system)
                            .map(subject -> new Judged(result.rule(), towards, subject));
        }

        Maturity maturity() {
            var state = ORDER.stream().filter(one -> truth(one).certain()).findFirst().orElse(null);
            var before = state == null ? ORDER : ORDER.subList(0, ORDER.indexOf(state));
            return new Maturity(
                    system.id(),
                    system.name(),
                    state,
                    reasons(judged.stream().filter(one -> one.towards() == state && one.result().holds().certain())),
                    lacks(state),
                    reasons(judged.stream()
                            .filter(one -> before.contains(one.towards()) && one.towards() != MaturityState.PRODUCTION)
                            .filter(one -> one.result().holds() == Truth.UNKNOWN)),
                    system.origin().pointer());
        }

        private Truth truth(MaturityState state) {
            var truths = judged.stream().filter(one -> one.towards() == state).map(one -> one.result().holds()).toList();
            if (truths.isEmpty()) {
                return Truth.FALSE;
            }
            return state == MaturityState.PRODUCTION
                    ? truths.stream().reduce(Truth.TRUE, Truth::and)
                    : truths.stream().reduce(Truth.FALSE, Truth::or);
        }

        /** What keeps a system that serves from being in production in full. */
        private List<Reason> lacks(@Nullable MaturityState state) {
            return state != MaturityState.PARTIAL
                    ? List.of()
                    : reasons(judged.stream()
                            .filter(one -> one.towards() == MaturityState.PRODUCTION)
                            .filter(one -> !one.result().holds().certain()));
        }

        private List<Reason> reasons(Stream<Judged> some) {
            return some.map(this::reason).toList();
        }

        private Reason reason(Judged one) {
            var rule = one.rule();
            return switch (one.result().holds()) {
                case TRUE -> new Reason(
                        rule.name(), one.towards(), message(one), Basis.pointers(rule, one.result(), facts.kinds()));
                case FALSE -> new Reason(
                        rule.name(), one.towards(), wanting("lacks ", one), Basis.pointers(rule, one.result(), facts.kinds()));
                case UNKNOWN -> new Reason(
                        rule.name(), one.towards(), wanting("not known: ", one),
                        because.missing(rule, one.result()).stream().sorted().toList());
            };
        }

        private String message(Judged one) {
            var text = wording.fill(one.rule().metadata().message(), one.rule(), one.result().subject());
            return text.contains("?") ? one.rule().metadata().title() : text;
        }

        private String wanting(String how, Judged one) {
            return how + wording.fill(one.rule().metadata().remedy(), one.rule(), one.result().subject());
        }
    }
}
