package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.Forecast.Change;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A forecast tells what deciding on each of its days tells, and why. */
class ForecastTest {

    private static final Path HOME = Path.of("src/test/resources/forecast");
    private static final Instant NOW = Instant.parse("2026-11-25T15:20:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2027, 2, 28);
    private static final long BUDGET = 50_000_000;

    @Test
    void it_is_what_deciding_every_day_finds() throws IOException {
        var rulebook = rulebook();
        var turned = new HashSet<String>();
        for (int seed = 0; seed < 24; seed++) {
            var document = SomeDates.of(seed);
            var question = seed % 3 == 0
                    ? new DecideGate.Question(null, null, seed % 2 == 0 ? Set.of("near") : Set.of())
                    : new DecideGate.Question("delivery", "hand-over", Set.of("near"));
            turned.addAll(compare(rulebook, document, question, NOW, UNTIL));
        }
        // A rule that never turned was not tried.
        rulebook.packs().stream()
                .filter(pack -> pack != rulebook.selection())
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.then() == null)
                .forEach(rule -> assertThat(turned).contains(rule.name()));
    }

    @Test
    void an_example_is_forecast_as_it_is_decided() throws IOException {
        var question = new DecideGate.Question(null, null, Set.of());
        var now = Instant.parse("2027-01-02T12:00:00Z");
        var turned = compare(
                AnInstallation.rulebook(), AnInstallation.clinic("mended"), question, now, LocalDate.of(2027, 1, 12));

        assertThat(turned).isNotEmpty();
    }

    /** The rules that turned. */
    private static Set<String> compare(
            Rulebook rulebook, FactsDocument document, DecideGate.Question question, Instant now, LocalDate until) {
        var engine = new DroolsEngine();
        var decide = new DecideGate(rulebook, engine, BUDGET);
        var forecast = new Forecast(rulebook, engine, BUDGET).forecast(document, question, WaiverBasis.CLAIMED, now, until);
        var foreseen = new TreeMap<String, String>();
        forecast.today().decision().judgements().forEach(one -> foreseen.put(one.finding().rule().name(), words(one)));
        var outcome = forecast.today().decision().outcome();
        for (var noon : noons(now, until)) {
            for (var change : changes(forecast, noon)) {
                foreseen.remove(change.rule().name());
                if (change.after() != null) {
                    foreseen.put(change.rule().name(), words(change.after()));
                }
            }
            var turn = forecast.outcomes().stream().filter(one -> one.seen().equals(noon)).findFirst();
            outcome = turn.map(Forecast.OutcomeChange::after).orElse(outcome);
            var decided = decide.decide(document, question, noon).decision();
            Map<String, String> found = new TreeMap<>();
            decided.judgements().forEach(one -> found.put(one.finding().rule().name(), words(one)));
            assertThat(foreseen).as("%s on %s", document.canonical(), noon).isEqualTo(found);
            assertThat(outcome).as("%s on %s", document.canonical(), noon).isEqualTo(decided.outcome());
        }
        var turned = new HashSet<String>();
        forecast.changes().stream()
                .filter(change -> change.before() != null && change.after() != null)
                .forEach(change -> turned.add(change.rule().name()));
        return turned;
    }

    private static List<Change> changes(Forecast.Answer forecast, Instant noon) {
        return forecast.changes().stream().filter(change -> change.seen().equals(noon)).toList();
    }

    private static List<Instant> noons(Instant now, LocalDate until) {
        var noons = new ArrayList<Instant>();
        var last = Instant.parse(until + "T12:00:00Z");
        for (var noon = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12)); !noon.isAfter(last); noon = noon.plus(Duration.ofDays(1))) {
            if (noon.isAfter(now)) {
                noons.add(noon);
            }
        }
        return noons;
    }

    private static String words(Judgement judgement) {
        return "%s %s %s %s"
                .formatted(
                        judgement.finding().status(), judgement.severity(), judgement.effective(),
                        judgement.finding().open().stream().map(open -> open.subject().origin().pointer()).toList());
    }

    @Test
    void it_names_the_date_and_the_limit_that_run_out() throws IOException {
        var change = first("near.periods.fresh", """
                "activities": [{"id": "d", "kind": "drill", "performedOn": "2026-11-10"}]""");

        assertThat(change.day()).isEqualTo("2026-12-11");
        assertThat(Change.effective(change.before())).isEqualTo("satisfied");
        assertThat(Change.effective(change.after())).isEqualTo("not-satisfied");
        assertThat(change.worse()).isTrue();
        assertThat(change.causes()).singleElement().satisfies(cause -> {
            var point = ((Cause.Limit) cause).point();
            assertThat(point.pointer()).isEqualTo("/activities/0/performedOn");
            assertThat(point.from()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(point.size()).isEqualByComparingTo("30");
            assertThat(point.sources()).containsExactly("/parameters/near.most-days");
        });
    }

    @Test
    void what_counts_hours_turns_on_the_day_of_its_moment_in_the_zone_of_the_law() throws IOException {
        // 72 hours end on 30 November at 13:00 UTC, after noon UTC, which is 1 December in Auckland.
        var change = first("near.periods.hours", """
                "breaches": [{"id": "b", "noticedAt": "2026-11-27T13:00:00Z"}]""");

        assertThat(change.day()).isEqualTo("2026-12-01");
        assertThat(change.seen()).isEqualTo("2026-12-01T12:00:00Z");
        assertThat(((Cause.Limit) change.causes().getFirst()).point().moment()).isEqualTo("2026-11-30T13:00:00Z");
    }

    @Test
    void the_end_of_a_waiver_is_a_change_for_the_worse() throws IOException {
        var change = first("near.periods.fresh", """
                "activities": [{"id": "d", "kind": "drill", "performedOn": "2026-01-10"}],
                "waivers": [{"id": "w", "requirement": "near.periods.fresh", "subject": null, "reason": "r", "requestedBy": "A",
                "approvedBy": "B", "grantedOn": "2026-11-01", "until": "2026-12-05"}]""");

        assertThat(change.day()).isEqualTo("2026-12-06");
        assertThat(Change.effective(change.before())).isEqualTo("waived");
        assertThat(Change.effective(change.after())).isEqualTo("not-satisfied");
        assertThat(change.worse()).isTrue();
        assertThat(change.causes()).singleElement().isInstanceOf(Cause.WaiverTurns.class);
    }

    private static Change first(String rule, String facts) throws IOException {
        var document = facts("""
                {"schemaVersion": "1", "engagement": {"id": "e", "handlesPhi": true}, %s,
                 "complete": [{"kind": "activity"}, {"kind": "breach"}, {"kind": "agreement"}]}""".formatted(facts));
        return new Forecast(rulebook(), new DroolsEngine(), BUDGET)
                .forecast(document, new DecideGate.Question(null, null, Set.of()), WaiverBasis.CLAIMED, NOW, UNTIL)
                .changes()
                .stream()
                .filter(change -> change.rule().name().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_last_day_that_lies_before_the_first_is_refused() throws IOException {
        var forecast = new Forecast(rulebook(), new DroolsEngine(), BUDGET);
        var question = new DecideGate.Question(null, null, Set.of());

        assertThatThrownBy(() -> forecast.forecast(
                        SomeDates.of(1), question, WaiverBasis.CLAIMED, NOW, LocalDate.of(2026, 11, 24)))
                .isInstanceOf(WrongQuestion.class)
                .hasMessageContaining("name a last day between 2026-11-25 and 2036-12-02");
    }

    private static Rulebook rulebook() throws IOException {
        return new Installation(HOME, new PackReader(new DrlReader(AssayKinds.KINDS))).read();
    }

    private static FactsDocument facts(String text) {
        return new FactsReader().read(text.getBytes(StandardCharsets.UTF_8), "test");
    }
}
