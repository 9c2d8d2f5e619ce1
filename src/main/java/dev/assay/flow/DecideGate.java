package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.Facts;
import dev.assay.fact.FactsDocument;
import dev.assay.matrix.ControlResults;
import dev.assay.matrix.Matrix;
import dev.assay.pack.Digest;
import dev.assay.pack.Pack;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.SeenWaivers;
import dev.assay.workflow.WaiverBasis;
import dev.assay.workflow.Waivers;
import dev.assay.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides a gate: which packs apply, what they find, what that comes to. A pure function of its arguments. */
public final class DecideGate {

    private final Rulebook rulebook;
    private final RuleEngine engine;
    private final long budget;

    /** What was worked out before: the digest of a pack goes over all its text. */
    private final Map<Pack, Digest> digests = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param budget the most steps one evaluation may take */
    public DecideGate(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.budget = budget;
    }

    /**
     * What is asked.
     *
     * @param workflow null to evaluate packs only; then {@code phase} is null too
     * @param addPacks packs to evaluate beside the ones that apply
     */
    public record Question(@Nullable String workflow, @Nullable String phase, Set<String> addPacks) {}

    /** The decision, its findings by control, and the waivers that it had before it. */
    public record Answer(Decision decision, Matrix matrix, SeenWaivers waivers) {}

    /** Decides for this moment as somebody does who only has the document: the waivers that it claims count. */
    public Answer decide(FactsDocument document, Question question, Instant clock) {
        return decide(document, question, WaiverBasis.CLAIMED, clock);
    }

    /**
     * Decides for this moment.
     *
     * @param waivers those that count
     * @throws WrongQuestion                       when a workflow, phase or pack of that name does not exist
     * @throws dev.assay.evaluation.BudgetExceeded when an evaluation would take too many steps
     */
    public Answer decide(FactsDocument document, Question question, WaiverBasis waivers, Instant clock) {
        var names = new GateNames(rulebook);
        var workflow = names.workflow(question.workflow());
        var phase = names.phase(workflow, question.phase());
        var packs = new ChoosePacks(rulebook, engine, budget).choose(document.facts(), clock);
        var judged = judged(packs, names.packs(wanted(question, phase)));
        var judgements = judgements(workflow, phase, judged, new Given(document.facts(), waivers, clock));
        var decision = new Decision(
                Decision.outcome(judgements, known(packs, judged)),
                question.workflow(),
                phase == null ? null : phase.id(),
                clock,
                document.digest(),
                digest(judged, workflow),
                packs,
                judgements);
        return new Answer(decision, Matrix.of(judged, judgements), new SeenWaivers(waivers, Waivers.stated(document.facts())));
    }

    /**
     * What the entry conditions of a phase find; nothing when it has none as rules.
     *
     * @param waivers those that count
     * @throws WrongQuestion when a workflow or phase of that name does not exist
     */
    public List<Judgement> enter(
            FactsDocument document, String workflow, String phase, WaiverBasis waivers, Instant clock) {
        var names = new GateNames(rulebook);
        var found = Objects.requireNonNull(names.workflow(workflow));
        var entered = Objects.requireNonNull(names.phase(found, phase));
        var given = new Given(document.facts(), waivers, clock);
        return new JudgePack(engine, budget).judge(found.pack(), found.entryConditions(entered), entered, given);
    }

    /** What the criteria of a gate find by themselves, without packs. */
    List<Judgement> criteria(Workflow workflow, Phase phase, Facts facts, Instant clock) {
        return new JudgePack(engine, budget).judge(workflow.pack(), workflow.criteria(phase), phase, new Given(facts, WaiverBasis.CLAIMED, clock));
    }

    /** What a decision comes to, with judgements that nothing explains. */
    record Verdict(Outcome outcome, List<Judgement> judgements) {}

    /**
     * The outcome and the statuses of {@link #decide}, for who compares many decisions and explains none.
     *
     * @throws WrongQuestion when a workflow, phase or pack of that name does not exist
     */
    Verdict verdict(Question question, Given given) {
        var names = new GateNames(rulebook);
        var workflow = names.workflow(question.workflow());
        var phase = names.phase(workflow, question.phase());
        var packs = new ChoosePacks(rulebook, engine, budget).choose(given.facts(), given.clock());
        var judged = judged(packs, names.packs(wanted(question, phase)));
        var judgements = judgements(workflow, phase, judged, given, JudgePack.Evaluated::bare);
        return new Verdict(Decision.outcome(judgements, known(packs, judged)), judgements);
    }

    private List<Judgement> judgements(
            @Nullable Workflow workflow, @Nullable Phase phase, List<Pack> packs, Given given) {
        return judgements(workflow, phase, packs, given, JudgePack.Evaluated::judgements);
    }

    /** The packs first, since the criteria of a gate may demand what they came to. */
    private List<Judgement> judgements(
            @Nullable Workflow workflow,
            @Nullable Phase phase,
            List<Pack> packs,
            Given given,
            Function<JudgePack.Evaluated, List<Judgement>> read) {
        var judge = new JudgePack(engine, budget);
        var found = packs.stream()
                .flatMap(pack -> read.apply(judge.evaluate(pack, pack.rules(), phase, given)).stream())
                .toList();
        if (workflow == null || phase == null) {
            return found;
        }
        var second = given.with(given.facts().with(ControlResults.of(found)));
        var all = new ArrayList<>(read.apply(judge.evaluate(workflow.pack(), workflow.criteria(phase), phase, second)));
        all.addAll(found);
        return all;
    }

    /** The packs that are asked for by name, here or by the phase. */
    static Set<String> wanted(Question question, @Nullable Phase phase) {
        // Sorted, since a set that is read again from evidence has no order of its own.
        var wanted = new TreeSet<>(question.addPacks());
        if (phase != null) {
            wanted.addAll(phase.needsPacks());
        }
        return wanted;
    }

    /** The packs whose requirements are judged: those that certainly apply, and those asked for. */
    static List<Pack> judged(List<Applicability> packs, List<Pack> added) {
        // By id: to hash a pack is to hash all its rules.
        var judged = new LinkedHashMap<String, Pack>();
        Stream.concat(
                        packs.stream().filter(one -> one.applies().certain()).map(Applicability::pack).filter(Objects::nonNull),
                        added.stream())
                .forEach(pack -> judged.putIfAbsent(pack.id(), pack));
        return List.copyOf(judged.values());
    }

    /** A pack that applies, or may, and is not judged leaves the gate undecided; one that is not installed never is. */
    static boolean known(List<Applicability> packs, List<Pack> judged) {
        return packs.stream().noneMatch(pack -> pack.applies().possible() && !isJudged(pack, judged));
    }

    private static boolean isJudged(Applicability one, List<Pack> judged) {
        return one.pack() != null && judged.contains(one.pack());
    }

    private Digest digest(Pack pack) {
        return digests.computeIfAbsent(pack, Pack::digest);
    }

    private String digest(List<Pack> judged, @Nullable Workflow workflow) {
        var named = new TreeMap<String, Digest>();
        judged.forEach(pack -> named.put(pack.id(), digest(pack)));
        if (workflow != null) {
            named.put(workflow.id(), digest(workflow.pack()));
        }
        if (rulebook.selection() != null) {
            named.put(rulebook.selection().id(), digest(rulebook.selection()));
        }
        return Digest.of(named).value();
    }
}
