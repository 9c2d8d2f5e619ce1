package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.report.PlanMarkdown;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.RuleEngine;
import dev.assay.evaluation.Status;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.DecideGate;
import dev.assay.flow.PlanWork;
import dev.assay.flow.WrongQuestion;
import dev.assay.testkit.AnInstallation;
import dev.assay.testkit.Golden;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Plan;
import dev.assay.workflow.PlannedStep.State;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each working workflow is chosen from its need; its exit criteria are met in one document and unmet in another. */
class NeedsTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
    private static final long BUDGET = 10_000_000;
    private static final RuleEngine ENGINE = new DroolsEngine();

    private static Rulebook rulebook;

    @BeforeAll
    static void readTheRules() throws IOException {
        rulebook = AnInstallation.rulebook();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "review", "codegen", "release-readiness", "hotfix", "migration", "performance-tuning", "documentation-only"})
    void itsWorkflowIsChosenAndEverythingIsMet(String workflow) throws IOException {
        var plan = plan(workflow + "-met").getFirst();

        assertThat(plan.choice().workflow()).isEqualTo(workflow);
        assertThat(plan.choice().reasons()).isNotEmpty().allSatisfy(fit -> assertThat(fit.because()).isNotEmpty());
        assertThat(plan.steps()).extracting(step -> step.state()).isSubsetOf(State.DONE, State.NOT_WANTED, State.LEFT_TO_CHOICE);
        assertThat(plan.criteria()).isNotEmpty().allMatch(one -> one.finding().status() == Status.SATISFIED);
        assertThat(outcome(workflow, workflow + "-met")).isEqualTo(Outcome.GO);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "review", "codegen", "release-readiness", "hotfix", "migration", "performance-tuning", "documentation-only"})
    void itsWorkflowIsChosenAndSomethingIsUnmet(String workflow) throws IOException {
        var plan = plan(workflow + "-unmet").getFirst();

        assertThat(plan.choice().workflow()).isEqualTo(workflow);
        assertThat(plan.criteria()).anyMatch(one -> one.finding().status() == Status.NOT_SATISFIED);
        assertThat(outcome(workflow, workflow + "-unmet")).isEqualTo(Outcome.NO_GO);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "review-met", "review-unmet", "codegen-met", "codegen-unmet", "release-readiness-met", "release-readiness-unmet",
        "hotfix-met", "hotfix-unmet", "migration-met", "migration-unmet", "performance-tuning-met",
        "performance-tuning-unmet", "documentation-only-met", "documentation-only-unmet", "unclear"})
    void thePlanIsTheOneThatWasReviewed(String name) throws IOException {
        Golden.verify("plans/" + name + ".md", PlanMarkdown.of(plan(name), NOW));
    }

    @Test
    void bothEnginesPlanTheSame() throws IOException {
        for (var name : List.of("codegen-unmet", "unclear")) {
            var naive = new PlanWork(rulebook, new NaiveEngine(), BUDGET).plan(document(name).facts(), null, NOW);
            assertThat(PlanMarkdown.of(naive, NOW)).isEqualTo(PlanMarkdown.of(plan(name), NOW));
        }
    }

    @Test
    void nothingIsChosenWhileAWorkflowThatWouldComeFirstMayFit() throws IOException {
        var choice = plan("unclear").get(0).choice();

        assertThat(choice.workflow()).isNull();
        assertThat(choice.open()).extracting(fit -> fit.workflow()).containsExactly("hotfix", "codegen");
        assertThat(choice.open().getFirst().because()).containsExactly("/needs/0/urgent");
    }

    @Test
    void ofSeveralThatFitTheOneWhoseRuleStandsFirstIsChosenAndTheOthersAreNamed() throws IOException {
        var choice = plan("unclear").get(1).choice();

        assertThat(choice.workflow()).isEqualTo("migration");
        assertThat(choice.alternatives()).extracting(fit -> fit.workflow()).containsExactly("codegen");
    }

    @Test
    void stepsAndCriteriaOfWhichNobodyHasSaidAnythingAreUnknownAndNeverDone() throws IOException {
        var plan = plan("unclear").get(1);

        assertThat(EnumSet.copyOf(plan.steps().stream().map(step -> step.state()).toList())).containsExactly(State.UNKNOWN);
        assertThat(plan.criteria()).allMatch(one -> one.finding().status() == Status.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void aClosedNeedNeedsNoWorkflow() throws IOException {
        assertThat(plan("unclear").get(2).choice().fits()).isEmpty();
    }

    @Test
    void aNeedThatIsNotStatedIsNamedWithThoseThatAre() throws IOException {
        var facts = document("unclear").facts();

        assertThatThrownBy(() -> new PlanWork(rulebook, ENGINE, BUDGET).plan(facts, "lost", NOW))
                .isInstanceOf(WrongQuestion.class)
                .hasMessage("the facts state no need called lost; there are: cart-error, loyalty, old");
    }

    @Test
    void theSkillsOfAllWorkflowsAreTheSeven() {
        assertThat(rulebook.workflows().stream().flatMap(one -> one.steps().stream()).map(step -> step.skill()))
                .containsOnly(
                        "audit", "codegen-full-stack", "context-preflight", "discovery", "docs-writer", "planner",
                        "test-generator");
    }

    private static List<Plan> plan(String name) throws IOException {
        return new PlanWork(rulebook, ENGINE, BUDGET).plan(document(name).facts(), null, NOW);
    }

    private static Outcome outcome(String workflow, String name) throws IOException {
        var question = new DecideGate.Question(workflow, "work", Set.of());
        return new DecideGate(rulebook, ENGINE, BUDGET).decide(document(name), question, NOW).decision().outcome();
    }

    private static FactsDocument document(String name) throws IOException {
        return AnInstallation.facts(Path.of("docs/examples/needs/" + name + ".json"));
    }
}
