package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.flow.CompareRulebooks.Compared;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told from the changed requirements alone is what both whole decisions tell. */
class CompareRulebooksTest {

    private static final long BUDGET = 50_000_000;
    private static final int CHANGES = Integer.getInteger("assay.changes", 12);
    private static final long LARGE = 200_000;
    private static final Instant AS_OF = Instant.parse("2026-11-15T12:00:00Z");
    private static final List<DecideGate.Question> QUESTIONS = List.of(
            new DecideGate.Question(null, null, Set.of()),
            new DecideGate.Question(null, null, Set.of("soc2")),
            new DecideGate.Question("release-train", "pre-deployment", Set.of()),
            new DecideGate.Question("client-engagement", "execution", Set.of("hipaa")),
            new DecideGate.Question("platform-integration", "production-readiness", Set.of()));

    private static Rulebook rulebook;
    private static final Map<Path, Facts> EXAMPLES = new LinkedHashMap<>();

    @BeforeAll
    static void thePacksAndExamples() throws IOException {
        rulebook = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read();
        try (var files = Files.walk(Path.of("docs/examples"))) {
            for (var file : files.filter(one -> one.toString().matches(".*/[^/]+/[^/]+/[^/]+\\.json")).sorted().toList()) {
                EXAMPLES.put(file, new FactsReader().read(Files.readAllBytes(file), "file").facts());
            }
        }
    }

    static Stream<Integer> changes() {
        return IntStream.range(0, CHANGES).boxed();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void judgingWhatChangedTellsWhatJudgingAllTells(int number) throws IOException {
        var random = new SplittableRandom(20261121L + number);
        var changed = AnotherVersion.of(rulebook, random);
        var engine = new DroolsEngine();
        var quick = new CompareRulebooks(rulebook, changed, engine, BUDGET, false);
        var whole = new CompareRulebooks(rulebook, changed, engine, BUDGET, true);
        for (var example : some(random)) {
            var question = AnotherVersion.any(QUESTIONS, random);
            var given = new Given(EXAMPLES.get(example), WaiverBasis.CLAIMED, AS_OF);
            assertThat(told(quick.compare(question, given)))
                    .as("change %d, %s of %s", number, question, example)
                    .isEqualTo(told(whole.compare(question, given)));
        }
    }

    @Test
    void theChangesOfThisTestTurnSomeDecisionsAndLeaveOthers() {
        var same = 0;
        var other = 0;
        for (int number = 0; number < 12; number++) {
            var random = new SplittableRandom(20261121L + number);
            var changed = AnotherVersion.of(rulebook, random);
            var compare = new CompareRulebooks(rulebook, changed, new DroolsEngine(), BUDGET, false);
            for (var example : EXAMPLES.keySet().stream().filter(one -> one.toString().contains("flawed")).limit(2).toList()) {
                var compared = compare.compare(QUESTIONS.get(1), new Given(EXAMPLES.get(example), WaiverBasis.CLAIMED, AS_OF));
                same += compared instanceof Compared.Other ? 0 : 1;
                other += compared instanceof Compared.Other ? 1 : 0;
            }
        }
        assertThat(same).isPositive();
        assertThat(other).isPositive();
    }

    @Test
    void aVerdictIsADecisionWithoutWhatExplainsIt() throws IOException {
        var gate = new DecideGate(rulebook, new DroolsEngine(), BUDGET);
        for (var example : List.of("clinic-group/flawed", "client-delivery/phase-3-flawed", "payment-service-provider/mended")) {
            var document = new FactsReader().read(Files.readAllBytes(Path.of("docs/examples/" + example + ".json")), "file");
            for (var question : QUESTIONS) {
                var decision = gate.decide(document, question, AS_OF).decision();
                var verdict = gate.verdict(question, new Given(document.facts(), WaiverBasis.CLAIMED, AS_OF));
                assertThat(verdict.outcome()).isEqualTo(decision.outcome());
                assertThat(said(verdict.judgements())).containsExactlyInAnyOrderElementsOf(said(decision.judgements()));
            }
        }
    }

    private static List<String> said(List<Judgement> judgements) {
        return judgements.stream()
                .map(one -> "%s %s %s %s %s".formatted(
                        one.finding().pack(), one.finding().rule().name(), one.effective(), one.severity(), one.finding().open()))
                .toList();
    }

    /** Three small examples and now and then a large one: the large ones take seconds. */
    private static List<Path> some(SplittableRandom random) throws IOException {
        var small = new ArrayList<Path>();
        var large = new ArrayList<Path>();
        for (var example : EXAMPLES.keySet()) {
            (Files.size(example) < LARGE ? small : large).add(example);
        }
        var some = new ArrayList<Path>();
        IntStream.range(0, 6).forEach(any -> some.add(AnotherVersion.any(small, random)));
        if (random.nextInt(3) == 0) {
            some.add(AnotherVersion.any(large, random));
        }
        return some;
    }

    private static String told(Compared compared) {
        return compared instanceof Compared.Other(var before, var after, var turned)
                ? before + " -> " + after + ": " + turned
                : "the same";
    }
}
