package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.AssayKinds;
import dev.assay.pack.PackKind;
import dev.assay.pack.PackProblems;
import dev.assay.pack.Question;
import dev.assay.pack.Source;
import dev.assay.workflow.SignOffDemand;
import dev.assay.workflow.WaiverTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {

    private static final String WORKFLOW =
            """
            id: delivery
            version: 0.1.0
            title: Delivery
            owner: Delivery lead
            zone: UTC
            phases:
              - id: discovery
                title: Discovery
                ownerRole: engagement lead
                entry: [The client has named a sponsor.]
                needsPacks: [hipaa]
              - {id: closing, title: Closing, ownerRole: engagement lead}
            """;

    private final PackReader reader = new PackReader(APack.NO_RULES);

    @Test
    void everythingInTheFolderIsRead() {
        var pack = reader.read(APack.demo()
                .replacing("zone:", "effectiveFrom: 2026-12-01\nzone:")
                .with("access.drl", "")
                .text());

        assertThat(pack.kind()).isEqualTo(PackKind.INDUSTRY);
        assertThat(pack.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(pack.languages()).containsExactly("en");
        assertThat(pack.parameter("demo.log-days").number()).isEqualTo(new BigDecimal(90));
        assertThat(pack.question("demo.officer-named").type()).isEqualTo(Question.Type.YES_NO);
        assertThat(pack.catalog().control("1.1").topic()).isEqualTo("Access, by name");
        assertThat(pack.topics()).singleElement().satisfies(topic -> assertThat(topic.file())
                .isEqualTo("industry-packs/demo/access.drl"));
        assertThat(pack.inForce(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(pack.inForce(LocalDate.of(2026, 12, 1))).isTrue();
    }

    @Test
    void aPackSaysWhatItWasReadOutOf() {
        var source = "article: Law 1\n    version: of 2019\n    readOn: 2026-11-21\n    how: official journal\n";
        var demo = APack.demo().replacing("zone:", "sources:\n  - " + source + "zone:");

        assertThat(reader.read(demo.text()).sources())
                .containsExactly(new Source("Law 1", "of 2019", LocalDate.of(2026, 11, 21), "official journal"));
        assertThatThrownBy(() -> reader.read(demo.replacing("readOn: 2026-11-21\n", "readin: 2026-11-21\n").text()))
                .hasMessageContaining("the source Law 1 was read on no day")
                .hasMessageContaining("a source has no key readin");
    }

    @Test
    void aParameterIsAFactThatSaysWhereItComesFrom() {
        var fact = reader.read(APack.demo().text()).parameterFacts().getFirst();

        assertThat(fact.name()).isEqualTo("demo.log-days");
        assertThat(fact.value()).isEqualByComparingTo("90");
        assertThat(fact.origin().pointer()).isEqualTo("/parameters/demo.log-days");
        assertThat(fact.origin().provenance().statedBy()).isEqualTo("Compliance office");
    }

    @Test
    void theDigestChangesWithWhatDecidesAndNotWithTests() {
        var digest = reader.read(APack.demo().text()).digest();

        assertThat(reader.read(APack.demo().text()).digest()).isEqualTo(digest);
        assertThat(reader.read(APack.demo().with("a.test.yaml", "cases: []").text()).digest())
                .isEqualTo(digest);
        assertThat(reader.read(APack.demo().replacing("90", "91").text()).digest()).isNotEqualTo(digest);
        assertThat(reader.read(APack.demo().with("a.drl", "").text()).digest()).isNotEqualTo(digest);
        assertThat(reader.read(APack.demo().with("b.drl", "").text()).digest())
                .isNotEqualTo(reader.read(APack.demo().with("a.drl", "").text()).digest());
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPlace() {
        var text = APack.demo()
                .replacing("1.2.0", "1.2.x")
                .replacing("America/New_York", "New York")
                .replacing("value: 90", "value: 900")
                .replacing("type: yes-no", "type: maybe")
                .replacing("owner:", "ownr:")
                .replacing("1.1,1,", "1.1,2,")
                .text();

        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("catalog.csv:3:1: control 1.1 names the parent 2, which does not stand above it")
                .hasMessageContaining("pack.yaml:1:1: pack.yaml lacks the key owner")
                .hasMessageContaining("pack.yaml:2:1: 1.2.x is not a version such as 1.0.0")
                .hasMessageContaining("pack.yaml:4:1: pack.yaml has no key ownr")
                .hasMessageContaining("pack.yaml:6:1: New York is no time zone")
                .hasMessageContaining("pack.yaml:9:5: demo.log-days is outside of its bounds, 1 to 365")
                .hasMessageContaining("pack.yaml:17:5: maybe is no type of a question")
                .hasMessageContaining("Write one of yes-no, number, text, date.");
    }

    @Test
    void theIdIsTheNameOfTheFolder() {
        assertThatThrownBy(() -> reader.read(APack.demo().in("industry-packs/other").text()))
                .hasMessageContaining("industry-packs/other/pack.yaml:1:1: the id demo is not the name of the folder other");
    }

    @Test
    void aWorkflowHasItsPhasesInOrder() {
        var workflow = reader.readWorkflow(workflow(WORKFLOW).with("closing.drl", "").text());

        assertThat(workflow.pack().kind()).isEqualTo(PackKind.WORKFLOW);
        assertThat(workflow.pack().authority()).isEqualTo("Delivery lead");
        assertThat(workflow.phases()).extracting(phase -> phase.id()).containsExactly("discovery", "closing");
        assertThat(workflow.phases().getFirst().needsPacks()).containsExactly("hipaa");
    }

    @Test
    void aPhaseMayHaveConditionsOfEntry() {
        var rule = """
                package delivery;
                import dev.assay.fact.Engagement;
                rule "delivery.closing-entry.named"
                    @title("It is named") @control("closing-entry") @severity("blocking")
                    @message("it has no name") @remedy("Name it.")
                when
                    $engagement : Engagement()
                    Engagement( this == $engagement, name == "" )
                then
                end
                """;
        var rules = new PackReader(new DrlReader(AssayKinds.KINDS));
        var workflow = rules.readWorkflow(workflow(WORKFLOW).with("closing-entry.drl", rule).text());

        assertThat(workflow.entryConditions(workflow.phases().getLast())).hasSize(1);
        assertThat(workflow.entryConditions(workflow.phases().getFirst())).isEmpty();
    }

    @Test
    void aRuleFileThatBelongsToNoPhaseIsRefused() {
        assertThatThrownBy(() -> reader.readWorkflow(workflow(WORKFLOW).with("close.drl", "").text()))
                .hasMessageContaining("rules/workflows/delivery/close.drl:1:1: no phase of the workflow is called so");
    }

    @Test
    void twoPhasesOfOneNameAreRefused() {
        var twice = workflow(WORKFLOW.replace("id: closing", "id: discovery"));

        assertThatThrownBy(() -> reader.readWorkflow(twice.text())).hasMessageContaining("two phases have the same id, or one is");
    }

    @Test
    void aPhaseSaysWhoSignsItsDecisionAndAWorkflowHowLongWaiversHold() {
        var read = reader.readWorkflow(workflow(signed("{role: client sponsor, fourEyes: true}, {role: director, expiresAfterDays: 3}")).text());

        assertThat(read.phases().getLast().signOffs()).containsExactly(
                new SignOffDemand("client sponsor", true, 14, 5), new SignOffDemand("director", false, 3, 3));
        assertThat(read.waivers()).isEqualTo(new WaiverTerms(60, 10));
        assertThat(reader.readWorkflow(workflow(WORKFLOW).text()).waivers()).isEqualTo(WaiverTerms.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {role: sponsor, foureyes: true}            | a sign-off has no key foureyes
            {fourEyes: true}                           | a sign-off lacks the key role
            {role: a}, {role: a}                       | two sign-offs are of the role a
            {role: a, expiresAfterDays: 0}             | 0 is no number of days from 1 to 366
            {role: a, expiresAfterDays: 1.5}           | 1.5 is no number of days
            {role: a, expiresAfterDays: 4, remindAfterDays: 5} | the reminder would be due after
            """)
    void aSignOffThatCannotBeMeantIsRefusedWithItsPlace(String signOffs, String problem) {
        assertThatThrownBy(() -> reader.readWorkflow(workflow(signed(signOffs)).text()))
                .hasMessageContaining("rules/workflows/delivery/workflow.yaml:")
                .hasMessageContaining(problem);
    }

    @Test
    void aTermOfWaiversNamesItsSource() {
        var bare = WORKFLOW + "waivers: {longestDays: 400, warnDays: 500}\n";

        assertThatThrownBy(() -> reader.readWorkflow(workflow(bare).text()))
                .hasMessageContaining("waivers lacks the key source")
                .hasMessageContaining("400 is no number of days");
    }

    /** With these sign-offs of its last phase. */
    private static String signed(String signOffs) {
        return WORKFLOW.replace("engagement lead}", "engagement lead, signOffs: [" + signOffs + "]}")
                + "waivers: {longestDays: 60, warnDays: 10, source: our practice}\n";
    }

    private static APack workflow(String description) {
        return APack.demo().without("pack.yaml").with("workflow.yaml", description).in("rules/workflows/delivery");
    }
}
