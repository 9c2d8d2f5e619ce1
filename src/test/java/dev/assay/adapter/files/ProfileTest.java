package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.DecideGate;
import dev.assay.pack.PackProblems;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation sets parameters of packs within their bounds. */
class ProfileTest {

    private static final String TIGHT = setting("hipaa.activity-review-days", "{value: 1, reason: board decision 7}");

    private final PackReader reader = new PackReader(new DrlReader(AssayKinds.KINDS));

    @TempDir
    private Path folder;

    @Test
    void whatItSetsDecides() throws IOException {
        var requirement = "hipaa.technical-safeguards.activity-examined";

        assertThat(status(installed(null), requirement)).isEqualTo(Status.SATISFIED);
        assertThat(status(installed(TIGHT), requirement)).isEqualTo(Status.NOT_SATISFIED);
    }

    @Test
    void itIsPartOfTheRulesThatAReplayReads() throws IOException {
        var set = installed(TIGHT);

        var again = RulebookText.read(RulebookText.canonical(set), reader);

        var parameter = again.industry("hipaa").parameter("hipaa.activity-review-days");
        assertThat(parameter.number()).isEqualTo(BigDecimal.ONE);
        assertThat(parameter.source()).startsWith("set by compliance officer: board decision 7; 90 days in the pack: quarterly");
        assertThat(again.industry("hipaa").digest()).isEqualTo(set.industry("hipaa").digest())
                .isNotEqualTo(installed(null).industry("hipaa").digest());
        assertThat(again.industry("pdpl").digest()).isEqualTo(installed(null).industry("pdpl").digest());
    }

    @Test
    void beyondItsBoundsTheClauseStandsAgainstIt() {
        refused(setting("hipaa.breach-notice-days", "{value: 90, reason: we are slow}"), "profile.yaml:4:30: "
                + "hipaa.breach-notice-days cannot be 90 days; it is 1 to 60 days (45 CFR 164.404(b)");
    }

    @Test
    void whatCannotBeMeantIsRefusedWithItsPlace() {
        refused(setting("hipaa.no-such-days", "{value: 1, reason: r}"), "profile.yaml:4:23: hipaa has no parameter hipaa.no-such-days");
        refused(setting("hipaa.sanction-day", "{value: 1, reason: r}"), "did you mean \"hipaa.sanction-days\"?");
        refused(setting("hipaa.activity-review-days", "{value: soon, reason: r}"), "hipaa.activity-review-days has to be a number");
        refused(setting("hipaa.activity-review-days", "{value: 30}"), "lacks the key reason");
        refused(setting("days", "{value: 30, reason: r}"), "days names no pack");
        refused("title: T\nparameters: {}\nowner: [", "profile.yaml:3");
    }

    @Test
    void aPackThatIsNotInstalledIsNamed() {
        assertThatThrownBy(() -> installed(setting("gdpr.days", "{value: 1, reason: r}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("packs that are not installed: gdpr; there are: hipaa, pci-dss");
    }

    private void refused(String profile, String message) {
        assertThatThrownBy(() -> installed(profile)).isInstanceOf(PackProblems.class).hasMessageContaining(message);
    }

    private static String setting(String name, String value) {
        return "title: Our limits\nowner: compliance officer\nparameters:\n  %s: %s\n".formatted(name, value);
    }

    private Rulebook installed(String profile) throws IOException {
        var file = folder.resolve("profile.yaml");
        if (profile == null) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, profile);
        }
        return new Installation(Path.of(""), reader, file).read();
    }

    private static Status status(Rulebook rulebook, String requirement) throws IOException {
        var facts = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples/clinic-group/mended.json")));
        Decision decision = new DecideGate(rulebook, new DroolsEngine(), 50_000_000)
                .decide(facts, new DecideGate.Question(null, null, Set.of()), Instant.parse("2026-11-02T15:00:00Z"))
                .decision();
        return decision.judgements().stream()
                .map(judgement -> judgement.finding())
                .filter(finding -> finding.rule().name().equals(requirement))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
