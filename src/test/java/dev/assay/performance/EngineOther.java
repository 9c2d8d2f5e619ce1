package dev.assay.performance;

import static dev.assay.testkit.Days.startOf;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Facts;
import dev.assay.pack.Pack;
import dev.assay.performance.EnginePart.Variant;
import dev.assay.performance.NeutralFacts.Violations;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the made-up pack does not show: rules of a real pack, and facts that are concluded from each other. */
final class EngineOther {

    private static final long BUDGET = 500_000_000;
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 1_000_000_000;
    private static final long ROUND_NANOS = 150_000_000;

    private EngineOther() {}

    static void run(Report report) {
        report.heading("Engine: other rules");
        report.columns("rules and facts", "rules", "facts", "matches", "engine CPU us", "interpreter CPU us", "ratio");
        var hipaa = hipaa();
        compare(report, "HIPAA pack, clinic group", hipaa.rules(), clinic().with(hipaa.parameterFacts()));
        var systems = new Variant(Violations.FEW, false).engagements(EnginePart.SYSTEMS).getFirst();
        compare(report, "which systems reach each other", reaching(), systems);
    }

    private static void compare(Report report, String name, List<Rule> rules, Facts facts) {
        var engine = new DroolsEngine().prepare(rules);
        var interpreter = new NaiveEngine().prepare(rules);
        var said = engine.evaluate(facts, BUDGET);
        if (!said.rules().equals(interpreter.evaluate(facts, BUDGET).rules())) {
            throw new IllegalStateException(name + ": the engine differs from its specification");
        }
        List<Runnable> runs = List.of(() -> engine.evaluate(facts, BUDGET), () -> interpreter.evaluate(facts, BUDGET));
        var costs = Clocks.compare(runs, ROUNDS, WARM_NANOS, ROUND_NANOS);
        var matches = said.rules().stream()
                .flatMap(rule -> rule.subjects().stream())
                .mapToInt(subject -> subject.matches().size())
                .sum();
        var micros = costs.getFirst().micros();
        var slow = costs.getLast().micros();
        report.row(name, rules.size(), facts.all().size(), matches, micros, slow, slow / micros);
    }

    private static Pack hipaa() {
        try {
            return new PackReader(new DrlReader(AssayKinds.KINDS)).readAny(PackFolder.read(Path.of("industry-packs/hipaa")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts clinic() {
        try {
            var bytes = Files.readAllBytes(Path.of("docs/examples/clinic-group/flawed.json"));
            return new FactsReader().read(bytes).facts().at(startOf(LocalDate.of(2026, 11, 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A closure over any number of connections, and one requirement about it. */
    private static List<Rule> reaching() {
        return new DrlReader(AssayKinds.KINDS).read("reach.drl", """
            package reach;
            import dev.assay.fact.*;
            import dev.assay.fact.derived.Reaches;
            rule "reach.step" @title("t")
            when $c : Connection( $f : from, $t : to )
            then insertLogical( new Reaches( $f, $t ) ); end
            rule "reach.further" @title("t")
            when $r : Reaches( $f : from, $m : to ) Connection( from == $m, $t : to )
            then insertLogical( new Reaches( $f, $t ) ); end
            rule "reach.itself" @title("t") @control("c") @severity("blocking") @message("m") @remedy("r")
            when $s : System() Reaches( from == $s.id, to == $s.id )
            then end
            """);
    }
}
