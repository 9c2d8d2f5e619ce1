package dev.assay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.evaluation.Results;
import dev.assay.evaluation.RuleProgram;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Parameter;
import dev.assay.flow.TestPack;
import dev.assay.pack.Pack;
import dev.assay.packs.Repository;
import dev.assay.packs.Repository.Tested;
import dev.assay.rule.Patterns;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The four proofs over the packs of this repository: their rules, on the facts of all their test cases. */
class PackCasesProofTest {

    private static final long BUDGET = 20_000_000;
    private static final int COMPLETIONS = 8;
    private static final int FIELDS = 15;
    private static final int SAMPLE = 4;

    private static int rules;
    private static int compared;
    private static int omissions;
    private static int verdicts;

    private final Dice dice = new Dice(20261125);

    @TestFactory
    Stream<DynamicTest> everyPackMeansWhatItSays() {
        return Repository.packs().stream()
                .map(tested -> DynamicTest.dynamicTest(tested.pack().id(), () -> prove(tested)));
    }

    @AfterAll
    static void printCounts() {
        java.lang.System.out.printf(
                "proofs over packs: %d rules, %d results of engine and interpreter equal, %d omissions, %d verdicts of stock Drools%n",
                rules, compared, omissions, verdicts);
    }

    private void prove(Tested tested) {
        var pack = tested.pack();
        rules += pack.rules().size();
        var program = new Program(pack.rules());
        var stock = new StockOracle(AssayKinds.KINDS, program.rules(), program.strata());
        assertThat(stock.leftOut()).isEmpty();
        var engine = new DroolsEngine().prepare(pack.rules());
        var meaning = new NaiveEngine().prepare(pack.rules());
        var cases = new TestPack(new DroolsEngine(), new PlainFacts(new FactsReader()), pack, BUDGET);
        for (var suite : tested.suites()) {
            var now = suite.now().atZone(pack.zone());
            for (var test : suite.cases()) {
                var facts = cases.facts(suite, test);
                var whole = same(engine, meaning, facts);
                sound(pack, facts, whole, stock, now);
                for (var less : omissions(facts, now)) {
                    var left = same(engine, meaning, less);
                    neverGreener(whole, left);
                    if (dice.chance(SAMPLE)) {
                        sound(pack, less, left, stock, now);
                    }
                }
            }
        }
    }

    private static Results same(RuleProgram engine, RuleProgram meaning, Facts facts) {
        var said = engine.evaluate(facts, BUDGET);
        var meant = meaning.evaluate(facts, BUDGET);
        for (int i = 0; i < meant.rules().size(); i++) {
            compared++;
            var rule = meant.rules().get(i).rule();
            assertThat(said.rules().get(i).subjects()).as(rule.name()).isEqualTo(meant.rules().get(i).subjects());
        }
        return said;
    }

    /** Every statement of completeness and some of the fields, others for each case. */
    private List<Facts> omissions(Facts facts, ZonedDateTime now) {
        var fields = dice.shuffled(Omissions.fields(facts)).stream().limit(FIELDS).map(less -> less.at(now));
        var all = Stream.concat(fields, Omissions.statements(facts).stream()).toList();
        omissions += all.size();
        return all;
    }

    private static void neverGreener(Results whole, Results less) {
        for (int i = 0; i < whole.rules().size(); i++) {
            assertThat(Statuses.of(less.rules().get(i)))
                    .as(whole.rules().get(i).rule().name())
                    .isIn(Statuses.of(whole.rules().get(i)), Status.INSUFFICIENT_EVIDENCE);
        }
    }

    private void sound(Pack pack, Facts facts, Results said, StockOracle stock, ZonedDateTime now) {
        var completions = new Completions(dice, CaseDomain.of(pack, facts, now), kinds(pack));
        for (var completion : completions.of(facts, COMPLETIONS)) {
            var dated = completion.at(now);
            var soundness = new Soundness(facts, dated, stock.evaluate(dated.facts()));
            for (var result : said.rules()) {
                verdicts++;
                assertThat(soundness.breach(result))
                        .as(() -> "%s%n%s%n%s".formatted(result.rule().text(), facts.all(), dated.facts().all()))
                        .isEmpty();
            }
        }
    }

    private static List<FactKind> kinds(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> Patterns.of(rule).stream())
                .map(pattern -> pattern.kind())
                .filter(kind -> kind.stated() && kind.type() != Parameter.class)
                .distinct()
                .toList();
    }
}
