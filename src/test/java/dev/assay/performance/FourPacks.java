package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.RuleProgram;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The largest example under all four packs in one evaluation, against each pack alone. From facts in memory to
 * statuses with their matches.
 */
final class FourPacks {

    private static final long BUDGET = 500_000_000;
    private static final int ROUNDS = 9;
    private static final long WARM_NANOS = 1_500_000_000;
    private static final long ROUND_NANOS = 200_000_000;
    private static final Path LARGEST = Path.of("docs/examples/riyadh-fintech/flawed.json");
    private static final ZonedDateTime MOMENT = ZonedDateTime.parse("2026-11-15T12:00:00+03:00[Asia/Riyadh]");

    private FourPacks() {}

    /** One line for each pack, and one for all of them. */
    static void run(Report report) throws IOException {
        var packs = new Installation(Path.of(""), new PackReader(new DrlReader(AssayKinds.KINDS))).read().industry();
        var stated = new FactsReader().read(Files.readAllBytes(LARGEST)).facts().at(MOMENT);
        var facts = stated.with(packs.stream().flatMap(pack -> pack.parameterFacts().stream()).toList());
        var programs = new LinkedHashMap<String, RuleProgram>();
        packs.forEach(pack -> programs.put(pack.id(), new DroolsEngine().prepare(pack.rules())));
        programs.put("all four", new DroolsEngine().prepare(rules(packs)));
        var costs = costs(programs, facts);
        var longest = packs.stream().mapToDouble(pack -> costs.get(pack.id()).micros()).max().orElseThrow();
        report.heading("The largest example (%d facts) under the packs".formatted(facts.all().size()));
        report.columns("packs", "CPU ms", "of the longest single pack", "allocated MB");
        costs.forEach((name, cost) ->
                report.row(name, cost.micros() / 1e3, cost.micros() / longest, cost.bytes() / 1e6));
    }

    private static List<Rule> rules(List<Pack> packs) {
        return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private static Map<String, Clocks.Cost> costs(Map<String, RuleProgram> programs, Facts facts) {
        var runs = programs.values().stream()
                .<Runnable>map(program -> () -> program.evaluate(facts, BUDGET))
                .toList();
        var measured = Clocks.compare(runs, ROUNDS, WARM_NANOS, ROUND_NANOS).iterator();
        var costs = new LinkedHashMap<String, Clocks.Cost>();
        programs.keySet().forEach(name -> costs.put(name, measured.next()));
        return costs;
    }
}
