package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.LintPack;
import dev.assay.pack.PackLint;
import dev.assay.pack.PackProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackLintTest {

    private static final String RULE =
            """
            package demo;

            import dev.assay.fact.Answer;
            import dev.assay.fact.Parameter;
            import dev.assay.fact.System;

            rule "demo.access.names"
                @title("Every user has a name of his own")
                @control("1.1")
                @severity("blocking")
                @message("{$system.id} has {$shared} shared accounts; the limit is {$days} days")
                @remedy("Give every user a name.")
            when
                $system : System( logs == true )
                Parameter( name == "demo.log-days", $days : value )
                System( this == $system, $shared : sharedAccounts, auditLogReviewedOn == null || auditLogReviewAgeInDays > $days )
                not Answer( question == "demo.officer-named", yes == true )
            then
            end
            """;

    private static final String CASES =
            """
            now: 2026-11-01
            requirement: demo.access.names
            cases:
              - {name: a, then: satisfied}
              - {name: b, then: not-satisfied}
              - {name: c, then: insufficient-evidence}
              - {name: d, then: not-applicable}
            """;

    @Test
    void aSoundPackHasNoProblem() {
        assertThat(lint(pack())).isEmpty();
    }

    @Test
    void aNameSaysWhereTheRuleStandsAndIsThereOnce() {
        assertThat(messages(pack().replacing("demo.access.names", "demo.other.names")))
                .containsExactly("the name demo.other.names does not say where the rule stands");
        assertThat(messages(pack().with("other.drl", RULE)))
                .contains(
                        "the name demo.access.names does not say where the rule stands",
                        "demo.access.names is also the name of the rule at industry-packs/demo/access.drl:7:1");
    }

    @Test
    void aControlIsInTheCatalogAndCanBeMet() {
        assertThat(messages(pack().replacing("@control(\"1.1\")", "@control(\"1.2\")")))
                .containsExactly("control 1.2 is not in catalog.csv");
        assertThat(messages(pack().replacing("@control(\"1.1\")", "@control(\"1\")")))
                .containsExactly("control 1 (Access) is a section that is not assessable");
    }

    @Test
    void aRequirementThatRestsOnSomebodysWordSaysWhyAndAsksWhoseWhenAndWithWhatProof() {
        var violation = RULE.substring(RULE.indexOf("    Parameter("), RULE.indexOf("then"));
        var word = "    not Answer( question == \"demo.officer-named\", yes == true )\n";
        var attested = word.replace("true )", "true, attestedBy != null, ageInDays >= 0, evidenceCount > 0 )");
        var policy = "    not Policy( topic == \"access\", documented == true, approvedBy != null )\n";
        assertThat(messages(byHand(violation, word, ""))).contains("demo.access.names rests on somebody's word only");
        assertThat(messages(byHand(violation, word, "@manual(\"why\")")))
                .contains("the answer that demo.access.names reads may be without a name, a day or proof");
        assertThat(messages(byHand(violation, attested, "@manual(\"why\")"))).noneMatch(each -> each.contains("word"));
        assertThat(messages(byHand(violation, policy, ""))).contains("demo.access.names rests on somebody's word only");
        assertThat(messages(byHand(violation, policy.replace("approvedBy != null", "covers contains \"x\""), "")))
                .noneMatch(each -> each.contains("word"));
        assertThat(messages(byHand(violation, violation, "@manual(\"why\")")))
                .contains("demo.access.names has @manual, but facts decide it");
    }

    private static APack byHand(String violation, String other, String annotation) {
        var rule = RULE.replace(violation, other)
                .replace("@control", annotation + " @control")
                .replace("import dev.assay.fact.Answer;", "import dev.assay.fact.Answer;\nimport dev.assay.fact.Policy;")
                .replace("{$shared} shared accounts; the limit is {$days} days", "no names");
        return pack().with("access.drl", rule);
    }

    @Test
    void aParameterIsDeclaredReadAndOfTheRightType() {
        assertThat(messages(pack().with("access.drl", RULE.replace("demo.log-days", "other.log-days"))))
                .containsExactly(
                        "other.log-days is not declared by this pack", "no rule reads the parameter demo.log-days");
        assertThat(messages(pack().with(
                                "pack.yaml",
                                APack.DESCRIPTION
                                        .replace("value: 90", "value: \"90\"")
                                        .replace("    min: 1\n    max: 365\n", ""))))
                .containsExactly("demo.log-days has no value");
    }

    @Test
    void aQuestionIsDeclaredReadAndOfTheRightType() {
        assertThat(messages(pack().with("access.drl", RULE.replace("demo.officer-named", "demo.officer"))))
                .containsExactly(
                        "the question demo.officer is not declared by this pack",
                        "no rule reads the answer to demo.officer-named");
        assertThat(messages(pack().replacing("type: yes-no", "type: date")))
                .containsExactly("demo.officer-named is a question of type date; its answer has no yes");
    }

    @Test
    void aMessageNamesOnlyWhatAMatchHolds() {
        assertThat(pack().replacing("{$shared}", "{$none}").replacing("{$system.id}", "{$system.nam}"))
                .satisfies(pack -> assertThat(refusals(pack)).anyMatch(text -> text.contains("$none")));
    }

    @Test
    void anOrderedComparisonSaysWhatHoldsWhereNoneWasStated() {
        var forgotten = pack().replacing("auditLogReviewedOn == null || auditLogReviewAgeInDays", "auditLogReviewAgeInDays");
        var meant = pack().replacing("auditLogReviewedOn == null ||", "auditLogReviewedOn != null,");

        assertThat(messages(forgotten))
                .containsExactly("auditLogReviewAgeInDays is compared, but nothing is said of a System whose"
                        + " auditLogReviewedOn was stated as none: the comparison is false there");
        assertThat(messages(meant)).isEmpty();
    }

    @Test
    void aRuleDoesNotEndBeforeItBegins() {
        var dates = pack().replacing(
                        "@severity(\"blocking\")",
                        "@severity(\"blocking\") @effectiveOn(\"2027-01-01\") @until(\"2026-01-01\")");

        assertThat(refusals(dates)).anyMatch(text -> text.contains("2026-01-01") || text.contains("until"));
    }

    @Test
    void aConclusionDoesNotRestOnItsOwnAbsence() {
        var rule =
                """
                package demo;

                import dev.assay.fact.Connection;
                import dev.assay.fact.derived.Reaches;

                rule "demo.reach.itself"
                    @title("A connection reaches what nothing reaches")
                when
                    $c : Connection( $from : from, $to : to )
                    not Reaches( to == $to )
                then
                    insertLogical( new Reaches( $from, $to ) );
                end
                """;

        assertThat(messages(pack().with("reach.drl", rule)))
                .singleElement()
                .asString()
                .startsWith("rule \"demo.reach.itself\" depends on the absence of Reaches");
    }

    @Test
    void whatReadsOnlyWhatAssayAddsItselfNeedsNoCaseThatLacksEvidence() {
        var rule =
                """
                package demo;

                import dev.assay.fact.ControlResult;
                import dev.assay.fact.Engagement;

                rule "demo.results.none-open"
                    @title("No finding is open")
                    @control("1.1") @severity("blocking")
                    @message("findings are open")
                    @remedy("Mend them.")
                when
                    $engagement : Engagement()
                    ControlResult( openBlocking > 0 )
                then
                end
                """;

        assertThat(messages(pack().with("results.drl", rule)))
                .containsExactly("demo.results.none-open has no test case that is satisfied and none that is not-satisfied");
    }

    @Test
    void everyResultHasATestCase() {
        var problem = lint(pack().replacing("  - {name: a, then: satisfied}\n", "")).getFirst();

        assertThat(problem.place()).hasToString("industry-packs/demo/access.drl:7:1");
        assertThat(problem.message()).isEqualTo("demo.access.names has no test case that is satisfied");
        assertThat(problem.wayOut()).contains("the first pattern carries the violation");
        assertThat(messages(pack().replacing("  - {name: d, then: not-applicable}\n", "")))
                .containsExactly("demo.access.names has no test case that is not-applicable");
    }

    @Test
    void casesAreAboutRulesOfThePackAndNamedOnce() {
        assertThat(messages(pack().replacing("name: b", "name: a"))).containsExactly("two cases are called \"a\"");
        assertThat(messages(pack().with("access.test.yaml", CASES + "  - {name: e, requirement: demo.x.y, then: satisfied}\n")))
                .containsExactly("there is no rule demo.x.y in this pack");
        assertThat(messages(pack().with("access.test.yaml", CASES + "  - {name: e, contributes: true}\n")))
                .containsExactly("true is no result of demo.access.names");
        assertThat(messages(pack().with("empty.test.yaml", "now: 2026-11-01\n"))).containsExactly("this file has no case");
    }

    private static APack pack() {
        return APack.demo().with("access.drl", RULE).with("access.test.yaml", CASES);
    }

    private static List<String> messages(APack pack) {
        return lint(pack).stream().map(PackProblem::message).toList();
    }

    /** What the reader or the lint says, whichever is first to know. */
    private static List<String> refusals(APack pack) {
        try {
            return PackLint.check(reader().read(pack.text())).stream().map(PackProblem::toString).toList();
        } catch (dev.assay.pack.PackProblems e) {
            return e.problems().stream().map(PackProblem::toString).toList();
        }
    }

    private static List<PackProblem> lint(APack pack) {
        var text = pack.text();
        return LintPack.check(reader().read(text), PackSuiteReader.read(text));
    }

    private static PackReader reader() {
        return new PackReader(new DrlReader(AssayKinds.KINDS));
    }
}
