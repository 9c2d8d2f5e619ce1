package dev.assay.flow;

import static dev.assay.flow.AProject.OFFICER;
import static dev.assay.flow.AProject.SHOP;
import static dev.assay.flow.AProject.TODAY;
import static dev.assay.flow.AProject.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.NextStep.Kind;
import dev.assay.flow.Refused.Reason;
import dev.assay.pack.Digest;
import dev.assay.testkit.AShop;
import dev.assay.workflow.ActRefused;
import dev.assay.workflow.ActRefused.Why;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.SignOffDemand;
import dev.assay.workflow.WantedSignOffs.Wanted;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WorkflowAct;
import dev.assay.workflow.WorkflowRun;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PhaseFlowTest {

    private final AProject project = new AProject();

    @Test
    void aPhaseIsLeftByTheDecisionOfItsGate() {
        project.starts().statesThatAllIsInOrder().enters("plan").decides("plan").leaves("plan");

        var left = (WorkflowAct.Left) project.log().read(SHOP).getLast().act();
        var decision = project.archive.decision(SHOP, "d1").orElseThrow();
        assertThat(left.decision().digest()).isEqualTo(decision.digest());
        assertThat(left.decision().outcome()).isEqualTo(Outcome.GO);
        assertThat(project.ledger.entries("north", "shop"))
                .extracting(one -> one.entry().type().word())
                .containsExactly("engagement", "workflow", "submission", "workflow", "decision", "workflow", "workflow");
    }

    @Test
    void aDecisionAboutAPhaseThatIsNotOpenIsGivenButLetsNobodyOut() {
        project.starts().statesThatAllIsInOrder().decides("plan").enters("plan");

        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "was not decided since the phase is open");
        project.decides("deliver");
        assertThat(project.archive.decisions(SHOP)).hasSize(2);
        assertThat(project.log().read(SHOP)).noneMatch(one -> one.act() instanceof WorkflowAct.GateDecided);
    }

    @Test
    void aNoLetsNobodyOut() {
        project.starts().states(AShop.slow(TODAY)).enters("plan").decides("plan");

        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "is no-go (d1)");
    }

    @Test
    void aDecisionAboutOlderFactsLetsNobodyOut() {
        project.starts().statesThatAllIsInOrder().enters("plan").decides("plan").states(AShop.rebuilt(TODAY));

        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "decide the gate again");
        project.decides("plan").leaves("plan");
    }

    @Test
    void aDecisionWithoutTheSignOffsThatAreWantedLetsNobodyOut() {
        project.starts().statesThatAllIsInOrder().enters("plan").decides("plan");
        project.signOffs.add(new Wanted(new SignOffDemand("client sponsor", true, 14, 5), "nobody has signed"));

        refused(() -> project.leaves("plan"), Why.SIGN_OFF_WANTED, "sign-off as client sponsor: nobody has signed");
        assertThat(project.next()).isEqualTo(new NextStep(
                Kind.SIGN_OFF, "plan", List.of("sign-off as client sponsor: nobody has signed")));
        project.signOffs.clear();
        project.leaves("plan");
    }

    @Test
    void aConditionalDecisionWhoseWaiverLapsedLetsNobodyOut() {
        project.starts().states(AShop.slow(TODAY)).enters("plan").decides("plan").grants("w1", TODAY.plusDays(3)).decides("plan");
        var passed = project.log().read(SHOP).getLast().act();
        assertThat(((WorkflowAct.GateDecided) passed).decision().outcome()).isEqualTo(Outcome.CONDITIONAL);

        project.clock = Clock.offset(project.clock, Duration.ofDays(4));
        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "count no more (w1): decide the gate again");
        project.clock = Clock.offset(project.clock, Duration.ofDays(-1));
        project.leaves("plan");
    }

    @Test
    void aConditionalDecisionWhoseWaiverWasTakenBackLetsNobodyOut() {
        project.starts().states(AShop.slow(TODAY)).enters("plan").decides("plan").grants("w1", TODAY.plusDays(3)).decides("plan");
        project.log().append(SHOP, new WaiverAct.Withdrawn("w1", "the client objects"), OFFICER);

        refused(() -> project.leaves("plan"), Why.GATE_NOT_PASSED, "count no more (w1)");
    }

    @Test
    void aPhaseIsEnteredWhenItsConditionsHoldForTheCurrentFacts() {
        project.starts().statesThatAllIsInOrder().enters("plan").decides("plan").leaves("plan");

        assertThatThrownBy(() -> project.enters("deliver"))
                .isInstanceOfSatisfying(ActRefused.class, no -> {
                    assertThat(no.why()).isEqualTo(Why.ENTRY_NOT_MET);
                    assertThat(no.open()).singleElement().satisfies(judgement ->
                            assertThat(judgement.finding().rule().name()).isEqualTo("project.deliver-entry.build"));
                })
                .hasMessageContaining("not so for b2: The release was built again");
        project.states(AShop.rebuilt(TODAY)).enters("deliver");

        var entered = (WorkflowAct.Entered) project.log().read(SHOP).getLast().act();
        assertThat(entered.entry().outcome()).isEqualTo(Outcome.GO);
        assertThat(project.archive.rulebook("north", entered.entry().rulebook())).isPresent();
        assertThat(project.archive.submission(SHOP, entered.entry().submission())).isPresent();
    }

    @Test
    void twoWhoBuildOnTheSameStateCannotBothDecide() {
        project.starts().statesThatAllIsInOrder().enters("plan");
        var known = project.view().all(SHOP).lastAct();

        project.decides("plan", known);

        assertThatThrownBy(() -> project.decides("plan", known))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.PHASE_CHANGED))
                .hasMessageContaining("act 3, gate-decided by tom");
        assertThat(project.archive.decisions(SHOP)).hasSize(1);
    }

    @Test
    void itIsShownWhatAWorkflowWaitsFor() {
        project.starts();
        assertThat(project.next()).isEqualTo(new NextStep(Kind.ENTER, "plan", List.of("The client has named a sponsor.")));
        project.states(AShop.slow(TODAY)).enters("plan");
        assertThat(project.next()).isEqualTo(new NextStep(Kind.DECIDE, "plan", List.of("its gate was not decided yet")));
        project.decides("plan");
        assertThat(project.next().wanted()).containsExactly("the newest decision of its gate is no-go: mend what it names");
        project.statesThatAllIsInOrder().decides("plan");
        assertThat(project.next().kind()).isEqualTo(Kind.LEAVE);
        project.states(AShop.rebuilt(TODAY));
        assertThat(project.next().wanted()).containsExactly("the facts changed since its gate was decided");
        project.lead().abandon(request(), "no budget", OFFICER);
        assertThat(project.next()).isNull();
    }

    @Test
    void skippingReopeningAndAbandoningAreActsWithReasons() {
        project.starts().statesThatAllIsInOrder();
        project.lead().skip(request(), "plan", "planned by the client", OFFICER);
        project.lead().reopen(request(), "plan", "the client has no plan", OFFICER);
        var led = project.lead().abandon(request(), "no budget", OFFICER);

        assertThat(led.run().status()).isEqualTo(WorkflowRun.Status.ABANDONED);
        assertThat(project.story().of(SHOP)).extracting(TellStory.Told::sentence).endsWith(
                "olga skipped the phase plan of project: planned by the client",
                "olga reopened the phase plan of project: the client has no plan",
                "olga abandoned the workflow project: no budget");
    }

    @Test
    void theStoryIsToldInSentencesWithTheTextsThatTheLedgerNames() {
        project.starts().statesThatAllIsInOrder().enters("plan").decides("plan").leaves("plan");

        var story = project.story().of(SHOP);

        var facts = project.archive.currentSubmission(SHOP).orElseThrow().digest();
        assertThat(story).extracting(TellStory.Told::sentence).containsExactly(
                "olga registered the engagement \"A web shop\"",
                "tom started the workflow project 1.0.0 with the phases plan, deliver",
                "tom submitted the facts " + facts,
                "tom entered the phase plan of project",
                "tom asked for the gate of plan of project: go, decision d1",
                "tom got go at the gate of plan of project, decision d1",
                "tom left the phase plan of project by the decision d1 (go)");
        assertThat(story).filteredOn(told -> told.text() != null).hasSize(6).allSatisfy(told ->
                assertThat(Digest.of(told.text()).value()).isEqualTo(told.entry().entry().subject()));
    }

    @Test
    void aWorkflowThatThereIsNotIsNamedWithThoseThatThereAre() {
        assertThatThrownBy(() -> project.lead().start(new LeadWorkflow.Request(SHOP, "party", null), OFFICER))
                .isInstanceOf(WrongQuestion.class)
                .hasMessage("there is no workflow called party; there are: project");
    }

    private static void refused(ThrowingCallable act, Why why, String said) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(ActRefused.class, no -> assertThat(no.why()).isEqualTo(why))
                .hasMessageContaining(said);
    }
}
