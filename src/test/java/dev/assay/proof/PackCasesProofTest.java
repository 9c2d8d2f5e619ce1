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
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Premises;
import dev.assay.rule.Rule;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The four proofs over the packs of this repository: their rules, on the facts of all their test cases. */
class PackCasesProofTest {

    private static final long BUDGET = 20_000_000;
    private static final int COMPLETIONS = 4;
    private static final int FIELDS = 10;
    private static final int SAMPLE = 4;
    private static final int TOGETHER = 20;

    /** So many cases of a pack, spread over all of them, unless {@code -Dproof.cases} asks for more. */
    private static final int CASES = Integer.getInteger("proof.cases", 100);

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

    /** A rule with all that it rests on, prepared twice, and the kinds of fact that these read. */
    private record Judged(RuleProgram engine, RuleProgram meaning, List<FactKind> kinds) {

        static Judged of(List<Rule> rules) {
            var kinds = rules.stream()
                    .flatMap(rule -> Patterns.of(rule).stream())
                    .map(Element.Pattern::kind)
                    .filter(kind -> kind.stated() && kind.type() != Parameter.class)
                    .distinct()
                    .toList();
            return new Judged(new DroolsEngine().prepare(rules), new NaiveEngine().prepare(rules), kinds);
        }

        Facts read(Facts facts) {
            var read = facts.all().stream().filter(fact -> fact instanceof Parameter || kinds.contains(facts.kinds().of(fact)));
            return new Facts(facts.kinds(), read.toList(), facts.completeness());
        }

        Results same(Facts facts) {
            var said = engine.evaluate(facts, BUDGET);
            var meant = meaning.evaluate(facts, BUDGET);
            for (int i = 0; i < meant.rules().size(); i++) {
                compared++;
                var rule = meant.rules().get(i).rule();
                assertThat(said.rules().get(i).subjects()).as(rule.name()).isEqualTo(meant.rules().get(i).subjects());
            }
            return said;
        }
    }

    /** Each case with the rule that it is about; now and then with all rules of the pack together. */
    private void prove(Tested tested) {
        var pack = tested.pack();
        rules += pack.rules().size();
        var program = new Program(pack.rules());
        var stock = new StockOracle(AssayKinds.KINDS, program.rules(), program.strata());
        assertThat(stock.leftOut()).isEmpty();
        var all = Judged.of(pack.rules());
        var own = new HashMap<String, Judged>();
        var step = Math.max(1, tested.suites().stream().mapToInt(suite -> suite.cases().size()).sum() / CASES);
        var number = 0;
        var cases = new TestPack(new DroolsEngine(), new PlainFacts(new FactsReader()), pack, BUDGET);
        for (var suite : tested.suites()) {
            var now = suite.now().atZone(pack.zone());
            for (var test : suite.cases()) {
                if (number++ % step != 0) {
                    continue;
                }
                var facts = cases.facts(suite, test);
                prove(pack, own.computeIfAbsent(test.rule(), rule -> judged(pack, rule)), facts, stock, now);
                if (dice.chance(100 / TOGETHER)) {
                    sound(pack, all, facts, all.same(facts), stock, now);
                }
            }
        }
    }

    private static Judged judged(Pack pack, String name) {
        var rule = pack.rules().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return Judged.of(Premises.of(rule, pack.rules()));
    }

    private void prove(Pack pack, Judged judged, Facts facts, StockOracle stock, ZonedDateTime now) {
        var whole = judged.same(facts);
        sound(pack, judged, facts, whole, stock, now);
        for (var less : omissions(facts, judged.kinds(), now)) {
            var left = judged.same(less);
            neverGreener(whole, left);
            if (dice.chance(SAMPLE)) {
                sound(pack, judged, less, left, stock, now);
            }
        }
    }

    /** Every statement of completeness and some of the fields that matter, others for each case. */
    private List<Facts> omissions(Facts facts, List<FactKind> kinds, ZonedDateTime now) {
        var fields = dice.shuffled(Omissions.fields(facts, kinds)).stream().limit(FIELDS).map(less -> less.at(now));
        var all = Stream.concat(fields, Omissions.statements(facts, kinds).stream()).toList();
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

    /** Facts of other kinds are left out: what is unknown in them stays so in a completion, which stock Drools cannot read. */
    private void sound(Pack pack, Judged judged, Facts stated, Results said, StockOracle stock, ZonedDateTime now) {
        var facts = judged.read(stated);
        var completions = new Completions(dice, CaseDomain.of(pack, facts, now), judged.kinds());
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
}
