package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.Status;
import dev.assay.fact.Answer;
import dev.assay.fact.Engagement;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.Questionnaire.Need;
import dev.assay.pack.Pack;
import dev.assay.pack.Question;
import dev.assay.rule.Patterns;
import dev.assay.rule.Rule;
import dev.assay.rule.Severity;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Asks the rules themselves which facts they lack: decides every gate and gathers what was missing. */
public final class AskQuestions {

    private final Rulebook rulebook;
    private final DecideGate gate;

    /** @param budget the most steps one evaluation may take */
    public AskQuestions(Rulebook rulebook, RuleEngine engine, long budget) {
        this.rulebook = rulebook;
        this.gate = new DecideGate(rulebook, engine, budget);
    }

    /**
     * What is missing for the packs that apply and for every gate of these workflows; without any, for the packs alone.
     *
     * @throws WrongQuestion when there is no workflow of such a name
     */
    public Questionnaire ask(FactsDocument document, Collection<String> workflows, Instant clock) {
        var answers = gates(workflows).stream().map(one -> gate.decide(document, one, clock).decision()).toList();
        return ask(document, answers, clock);
    }

    /** What was missing for a gate that is decided. */
    public Questionnaire ask(FactsDocument document, DecideGate.Answer answer, Instant clock) {
        return ask(document, List.of(answer.decision()), clock);
    }

    private Questionnaire ask(FactsDocument document, List<Decision> answers, Instant clock) {
        var packs = answers.getFirst().packs();
        var waiting = new TreeMap<String, Judgement>();
        answers.forEach(answer -> answer.judgements().stream()
                .filter(judgement -> judgement.finding().status() == Status.INSUFFICIENT_EVIDENCE)
                .forEach(judgement -> waiting.putIfAbsent(judgement.finding().rule().name(), judgement)));
        var wanted = new WantedFacts(document.facts().kinds(), rulebook);
        packs.stream().filter(one -> one.applies() == Truth.UNKNOWN).forEach(one -> choice(one, wanted));
        waiting.values().forEach(one -> wanted.add(need(one), one.finding().rule(), one.finding().missing()));
        return new Questionnaire(
                engagement(document),
                clock,
                packs,
                answers.stream().filter(one -> one.workflow() != null).map(one -> one.workflow() + " / " + one.phase()).toList(),
                waiting.values().stream().map(AskQuestions::need).sorted().toList(),
                wanted.questions(),
                attested(waiting.values()));
    }

    private List<DecideGate.Question> gates(Collection<String> workflows) {
        var names = new GateNames(rulebook);
        var gates = new ArrayList<DecideGate.Question>();
        for (var id : workflows) {
            Objects.requireNonNull(names.workflow(id)).phases()
                    .forEach(phase -> gates.add(new DecideGate.Question(id, phase.id(), Set.of())));
        }
        return gates.isEmpty() ? List.of(new DecideGate.Question(null, null, Set.of())) : gates;
    }

    private static String engagement(FactsDocument document) {
        var facts = document.facts();
        return ((Engagement) facts.of(facts.kinds().of(Engagement.class)).getFirst()).id();
    }

    private static Need need(Judgement judgement) {
        var finding = judgement.finding();
        return new Need(finding.rule().name(), finding.pack(), judgement.severity() == Severity.BLOCKING, false);
    }

    /** It is unknown whether a pack applies: every rule that could choose it waits for what it reads. */
    private void choice(Applicability pack, WantedFacts wanted) {
        var selection = rulebook.selection();
        if (selection == null) {
            return;
        }
        selection.rules().stream()
                .filter(rule -> pack.id().equals(rule.metadata().contributes()))
                .forEach(rule -> wanted.add(new Need(rule.name(), pack.id(), true, true), rule, of(rule, pack, wanted)));
    }

    /** Of all that is missing for the choice, what this rule reads. */
    private static List<String> of(Rule rule, Applicability pack, WantedFacts wanted) {
        return pack.because().stream().filter(missing -> wanted.reads(rule, missing)).toList();
    }

    /** The questions that the waiting requirements read answers to. */
    private List<Question> attested(Collection<Judgement> waiting) {
        var rules = waiting.stream()
                .map(one -> one.finding().rule())
                .filter(rule -> Patterns.of(rule).stream().anyMatch(pattern -> pattern.kind().type() == Answer.class))
                .toList();
        return rulebook.packs().stream()
                .map(Pack::questions)
                .flatMap(List::stream)
                .filter(question -> rules.stream().anyMatch(rule -> rule.text().contains('"' + question.id() + '"')))
                .toList();
    }
}
