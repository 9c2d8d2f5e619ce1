package dev.assay.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.report.PlanText;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.flow.DecideGate;
import dev.assay.flow.PlanWork;
import dev.assay.pack.PackProblems;
import dev.assay.workflow.PlannedStep.State;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow is a folder: it is added, chosen and planned without a line of Java. */
class NewWorkflowTest {

    private static final PackReader READER = new PackReader(new DrlReader(AssayKinds.KINDS));
    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    private static final String WORKFLOW = """
            id: incident-drill
            version: 1.0.0
            title: A drill
            owner: operations lead
            zone: UTC
            phases:
              - {id: drill, title: Drill, ownerRole: operations lead}
            requires: [drill-master]
            steps:
              - skill: drill-master
                does: Set the scene
                produces: [scenario]
                rule: drill.scene
              - {skill: docs-writer, does: Write down what was learned, optional: true}
            """;

    private static final String RULES = """
            package incidentdrill;

            import dev.assay.fact.Need;
            import dev.assay.fact.StepRun;

            rule "incident-drill.drill.scene"
                @title("The scene is set") @control("drill") @severity("blocking")
                @message("{$need.id} has no scene") @remedy("Set it.")
            when
                $need : Need( workflow == "incident-drill" )
                not StepRun( need == $need.id, skill == "drill-master", produced contains "scenario" )
            then
            end
            """;

    private static final String SELECTION = """
            package selection;

            import dev.assay.fact.Need;
            import dev.assay.fact.NeedKind;

            rule "selection.workflows.drill"
                @title("A drill of what production may do") @contributes("incident-drill")
            when
                $need : Need( kind == NeedKind.SCOPE_VALIDATION )
                Need( this == $need, production == true )
            then
            end
            """;

    private static final String FACTS = """
            {"schemaVersion": "1", "engagement": {"id": "e"}, "complete": [{"kind": "step-run"}],
             "needs": [{"id": "n", "kind": "scope-validation", "production": true}]}""";

    @TempDir
    Path home;

    @BeforeEach
    void anInstallationWithNothingButTheNewWorkflow() throws IOException {
        write("rules/workflows/incident-drill/workflow.yaml", WORKFLOW);
        write("rules/workflows/incident-drill/drill.drl", RULES);
        write("rules/selection/pack.yaml", Files.readString(Path.of("rules/selection/pack.yaml")));
        write("rules/selection/workflows.drl", SELECTION);
    }

    @Test
    void itIsChosenAndPlannedAsTheOthersAre() throws IOException {
        var plan = new PlanWork(installed(), new DroolsEngine(), 100_000).plan(facts(), null, NOW).getFirst();

        assertThat(plan.choice().workflow()).isEqualTo("incident-drill");
        assertThat(plan.steps()).extracting(step -> step.state()).containsExactly(State.OPEN, State.LEFT_TO_CHOICE);
        assertThat(plan.steps().getFirst().step().required()).isTrue();
    }

    @Test
    void theRulesThatChooseWorkflowsChooseNoPacks() throws IOException {
        var document = new FactsReader().read(FACTS.getBytes(StandardCharsets.UTF_8));
        var question = new DecideGate.Question("incident-drill", "drill", Set.of());
        var decision = new DecideGate(installed(), new DroolsEngine(), 100_000).decide(document, question, NOW).decision();

        assertThat(decision.packs()).isEmpty();
    }

    @Test
    void itIsReadAgainFromTheTextThatIsKeptWithADecision() throws IOException {
        var installed = installed();
        var again = RulebookText.read(RulebookText.canonical(installed), READER);

        assertThat(again.workflow("incident-drill")).isEqualTo(installed.workflow("incident-drill"));
        assertThat(planned(again)).isEqualTo(planned(installed));
    }

    @Test
    void aWorkflowThatIsChosenAndNotInstalledIsSaidToBeSo() throws IOException {
        Files.delete(home.resolve("rules/workflows/incident-drill/drill.drl"));
        Files.delete(home.resolve("rules/workflows/incident-drill/workflow.yaml"));
        Files.delete(home.resolve("rules/workflows/incident-drill"));

        assertThat(planned(installed())).contains("The rules choose incident-drill, which is not installed.");
    }

    @Test
    void stepsThatTheRulesKnowNothingOfAreRefusedWithTheirPlace() throws IOException {
        write("rules/workflows/incident-drill/workflow.yaml", WORKFLOW
                .replace("produces: [scenario]", "produces: [scenario, script]")
                .replace("requires: [drill-master]", "requires: [drill-master, planner]")
                .replace("optional: true}", "rule: drill.lessons}"));

        assertThatThrownBy(this::installed)
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("incident-drill/workflow.yaml:8:1: the workflow requires planner and has no such step")
                .hasMessageContaining("incident-drill/workflow.yaml:10:5: the rule incident-drill.drill.scene never asks for \"script\"")
                .hasMessageContaining("incident-drill/workflow.yaml:14:5: no rule is called incident-drill.drill.lessons");
    }

    @Test
    void misspeltKeysAndUndecidedOrDoubledStepsAreRefusedWithTheirPlace() throws IOException {
        write("rules/workflows/incident-drill/workflow.yaml", WORKFLOW
                .replace("does: Set the scene", "doing: Set the scene")
                .replace("docs-writer, does: Write down what was learned, optional: true", "drill-master, does: Again"));

        assertThatThrownBy(this::installed)
                .hasMessageContaining("workflow.yaml:10:5: a step lacks the key does")
                .hasMessageContaining("workflow.yaml:11:5: a step has no key doing")
                .hasMessageContaining("workflow.yaml:14:5: the skill drill-master has two steps")
                .hasMessageContaining("workflow.yaml:14:5: nothing says whether the step drill-master is done");
    }

    private static String planned(Rulebook rulebook) throws IOException {
        return PlanText.of(new PlanWork(rulebook, new DroolsEngine(), 100_000).plan(facts(), null, NOW));
    }

    private Rulebook installed() throws IOException {
        return new Installation(home, READER).read();
    }

    private static Facts facts() {
        return new FactsReader().read(FACTS.getBytes(StandardCharsets.UTF_8)).facts();
    }

    private void write(String name, String text) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
