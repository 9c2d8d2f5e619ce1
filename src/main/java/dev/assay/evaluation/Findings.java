package dev.assay.evaluation;

import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Answer;
import dev.assay.fact.Facts;
import dev.assay.fact.Unknown;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns the results of requirement rules into findings that say why. */
public final class Findings {

    private Findings() {}

    /**
     * One finding for each requirement among the results, sorted by pack and requirement.
     *
     * @param facts  the facts that were evaluated
     * @param packOf id of the pack that a rule belongs to
     */
    public static List<Finding> of(Results results, Facts facts, Function<Rule, String> packOf) {
        var explanation = new Explanation(facts, results);
        var proof = new ProofCheck(facts);
        return results.rules().stream()
                .filter(result -> result.rule().purpose() == Rule.Purpose.REQUIREMENT)
                .map(result -> finding(result, explanation, proof, packOf.apply(result.rule())))
                .sorted(java.util.Comparator.comparing(Finding::pack).thenComparing(found -> found.rule().name()))
                .toList();
    }

    /** The status alone: that of the finding which {@link #of} makes of this result. */
    public static Status status(RuleResult result, Facts facts) {
        var status = Statuses.of(result);
        return shown(status, unproved(result, status, new ProofCheck(facts)));
    }

    /** JSON Pointers of the subjects that stay open: those of the finding which {@link #of} makes of this result. */
    public static List<String> open(RuleResult result, Facts facts) {
        return unsettled(result, Statuses.of(result), new ProofCheck(facts)).stream()
                .map(subject -> subject.subject().origin().pointer())
                .toList();
    }

    /** The findings of {@link #of} with status and open subjects and nothing that explains them, in the order of the rules. */
    public static List<Finding> bare(Results results, Facts facts, String pack) {
        var proof = new ProofCheck(facts);
        return results.rules().stream()
                .filter(result -> result.rule().purpose() == Rule.Purpose.REQUIREMENT)
                .map(result -> bare(result, proof, pack))
                .toList();
    }

    private static Finding bare(RuleResult result, ProofCheck proof, String pack) {
        var rule = result.rule();
        var status = Statuses.of(result);
        var shown = shown(status, unproved(result, status, proof));
        var open = unsettled(result, status, proof);
        return new Finding(rule, pack, shown, attested(Patterns.of(rule)), rule.metadata().title(), List.of(), List.of(), List.of(), open);
    }

    private static List<Observation> unproved(RuleResult result, Status status, ProofCheck proof) {
        return status == Status.SATISFIED ? proof.lacks(result.rule(), result.subjects()) : List.of();
    }

    private static Status shown(Status status, List<Observation> unproved) {
        return unproved.isEmpty() ? status : Status.INSUFFICIENT_EVIDENCE;
    }

    private static Finding finding(RuleResult result, Explanation explanation, ProofCheck proof, String pack) {
        var rule = result.rule();
        var status = Statuses.of(result);
        var unproved = unproved(result, status, proof);
        var shown = shown(status, unproved);
        var open = result.subjects().stream().filter(subject -> opens(subject, status)).toList();
        var missing = new LinkedHashSet<String>();
        unproved.forEach(lack -> missing.add(lack.pointer()));
        if (status == Status.INSUFFICIENT_EVIDENCE) {
            open.forEach(subject -> missing.addAll(explanation.missing(rule, subject)));
        }
        var said = said(rule, shown, open, explanation);
        var patterns = Patterns.of(rule);
        return new Finding(
                rule,
                pack,
                shown,
                attested(patterns),
                said.isEmpty() ? rule.metadata().title() : String.join("; ", said.keySet()),
                List.copyOf(said.values()),
                observations(result, patterns, open, unproved, explanation),
                missing.stream().sorted().toList(),
                unsettled(result, status, proof));
    }

    /** All that a waiver has to cover, not only the worst: beside a violation there may be what nobody can tell. */
    private static List<SubjectResult> unsettled(RuleResult result, Status status, ProofCheck proof) {
        return result.subjects().stream()
                .filter(subject -> opens(subject, status)
                        || switch (Statuses.of(subject)) {
                            case NOT_SATISFIED, INSUFFICIENT_EVIDENCE -> true;
                            case SATISFIED -> !proof.lacks(result.rule(), List.of(subject)).isEmpty();
                            case NOT_APPLICABLE -> false;
                        })
                .toList();
    }

    private static boolean opens(SubjectResult subject, Status status) {
        return switch (status) {
            case NOT_SATISFIED -> Statuses.of(subject) == Status.NOT_SATISFIED;
            case INSUFFICIENT_EVIDENCE ->
                Statuses.neutral(subject) || Statuses.of(subject) == Status.INSUFFICIENT_EVIDENCE;
            case SATISFIED, NOT_APPLICABLE -> false;
        };
    }

    private static boolean attested(List<Element.Pattern> patterns) {
        return patterns.stream().anyMatch(pattern -> pattern.kind().type() == Answer.class);
    }

    /** What the messages name, by message: a message that two matches share is said once. */
    private static Map<String, MessageValues> said(
            Rule rule, Status status, List<SubjectResult> open, Explanation explanation) {
        var said = new LinkedHashMap<String, MessageValues>();
        if (status == Status.NOT_SATISFIED) {
            open.forEach(subject -> subject.matches().stream()
                    .filter(Results.Match::certain)
                    .map(match -> explanation.message(rule, match))
                    .forEach(values -> said.putIfAbsent(values.fill(MessageText.template(rule)), values)));
        }
        return said;
    }

    private static List<Observation> observations(
            RuleResult result,
            List<Element.Pattern> patterns,
            List<SubjectResult> open,
            List<Observation> unproved,
            Explanation explanation) {
        var about = open.isEmpty() ? result.subjects() : open;
        var all = new ArrayList<>(explanation.observations(result.rule(), patterns, about));
        if (about.isEmpty()) {
            var list = "/" + result.rule().subject().kind().list();
            all.add(new Observation(list, "nothing here is in the scope of the requirement"));
        }
        unproved.stream().filter(lack -> lack.value() != Unknown.UNKNOWN).forEach(all::add);
        return all.stream().distinct().toList();
    }
}
