package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.TestPack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestPackTest {

    private static final String RULE =
            """
            package demo;

            import dev.assay.fact.DataClass;
            import dev.assay.fact.Parameter;
            import dev.assay.fact.System;

            rule "demo.access.review"
                @title("Records are reviewed in time")
                @control("1.1")
                @severity("blocking")
                @message("the records of {$system.id} were reviewed {$age} days ago")
                @remedy("Review the records.")
            when
                $system : System( stores contains DataClass.PHI )
                Parameter( name == "demo.log-days", $days : value )
                System( this == $system, $age : auditLogReviewAgeInDays > $days )
            then
            end
            """;

    private static final String START =
            """
            now: 2026-11-01
            requirement: demo.access.review
            facts: {systems: [{id: db-1, stores: [phi], auditLogReviewedOn: 2026-07-01}]}
            cases:
            """;

    @Test
    void casesPassThatSayWhatTheRuleDoes() {
        assertThat(failures(
                        """
                          - {name: a, then: not-satisfied, message: the records of db-1 were reviewed 123 days ago}
                          - {name: b, given: {systems: [{id: db-1, auditLogReviewedOn: 2026-10-01}]}, then: satisfied}
                          - {name: c, unknown: [systems/db-1/auditLogReviewedOn], then: insufficient-evidence,
                             missing: [/systems/0/auditLogReviewedOn]}
                          - {name: d, without: [systems/db-1], then: not-applicable}
                          - {name: e, without: [systems/db-1], partial: [system], then: insufficient-evidence,
                             missing: ["complete: system"]}
                          - {name: f, parameters: {log-days: 200}, then: satisfied}
                        """))
                .isEmpty();
    }

    @Test
    void aCaseThatExpectsSomethingElseFailsAndSaysWhatIs() {
        assertThat(failures("  - {name: a, then: satisfied}"))
                .singleElement()
                .asString()
                .startsWith("expected satisfied, but it is not-satisfied: the records of db-1 were reviewed");
        assertThat(failures("  - {name: a, then: not-satisfied, message: too late}"))
                .singleElement()
                .asString()
                .startsWith("expected the message \"too late\", but it is");
        assertThat(failures("  - {name: a, unknown: [systems/db-1/auditLogReviewedOn], then: insufficient-evidence, "
                        + "missing: [/systems/1/mfa]}"))
                .singleElement()
                .asString()
                .startsWith("expected [/systems/1/mfa] to be named as missing, but that is [/systems/0/auditLogReviewedOn]");
    }

    @Test
    void aCaseThatCannotBeRunFails() {
        assertThat(failures("  - {name: a, requirement: demo.access.other, then: satisfied}"))
                .containsExactly("there is no rule demo.access.other in this pack; correct \"requirement:\"");
        assertThat(failures("  - {name: a, given: {connections: }, then: satisfied}"))
                .containsExactly("\"connections:\" has nothing under it; list its facts, write [] for none, or drop the line");
        assertThat(failures("  - {name: a, parameters: {log-day: 1}, then: satisfied}"))
                .containsExactly("the case sets the parameter log-day, which the pack does not have");
        assertThat(failures("  - {name: a, given: {systems: [{id: db-2, mfaa: true}]}, then: satisfied}"))
                .singleElement()
                .asString()
                .contains("the facts of the case cannot be used", "mfaa");
        assertThat(failures("  - {name: a, partial: [vendors], then: satisfied}"))
                .singleElement()
                .asString()
                .contains("vendors");
    }

    private static List<String> failures(String cases) {
        var text = APack.demo().with("access.drl", RULE).with("access.test.yaml", START + cases).text();
        var pack = new PackReader(new DrlReader(AssayKinds.KINDS)).read(text);
        var run = new TestPack(new NaiveEngine(), new PlainFacts(new FactsReader()), pack, 1_000_000);
        return PackSuiteReader.read(text).stream()
                .flatMap(suite -> suite.cases().stream().map(test -> run.failure(suite, test)))
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
