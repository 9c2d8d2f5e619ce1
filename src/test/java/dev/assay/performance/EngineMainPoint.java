package dev.assay.performance;

import dev.assay.performance.EnginePart.Variant;
import dev.assay.performance.NeutralFacts.Violations;
import java.util.ArrayList;
import java.util.List;

/** All contestants at 400 requirements and 50 systems, over facts of four sorts, and the targets that are ratios to them. */
final class EngineMainPoint {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 200_000_000;
    private static final long WARM_NANOS = 700_000_000;
    /** Stock Drools gets faster for so long. */
    private static final long LONG_WARM_NANOS = 6_000_000_000L;

    private final Report report;
    private final Contestant interpreter;
    private final List<Contestant> contestants = new ArrayList<>();

    private EngineMainPoint(Report report, boolean quick) {
        this.report = report;
        var pack = NeutralPack.of(EnginePart.REQUIREMENTS, 0);
        this.interpreter = Contestants.interpreter(pack);
        contestants.add(Contestants.engine(pack));
        contestants.add(Contestants.floor(pack));
        if (!quick) {
            contestants.add(interpreter);
            contestants.add(StockPeer.sameText(pack));
            contestants.add(StockPeer.pure(pack));
            contestants.add(new CelPeer(pack, false, false));
            contestants.add(new CelPeer(pack, false, true));
            contestants.add(new CelPeer(pack, true, false));
            contestants.add(new CelPeer(pack, true, true));
        }
    }

    /** Returns those who took part where all is known. */
    static List<Contestant> run(Report report, boolean quick) {
        var point = new EngineMainPoint(report, quick);
        point.warm();
        Variant.ALL.forEach(point::compare);
        return point.contestants.stream().filter(one -> able(one, Variant.ALL.getFirst())).toList();
    }

    private void warm() {
        for (var contestant : contestants) {
            var facts = new Variant(Violations.MANY, contestant.judgesUnknown()).engagements(EnginePart.SYSTEMS);
            var nanos = contestant.name().startsWith("stock") ? LONG_WARM_NANOS : LONG_WARM_NANOS / 3;
            Clocks.compare(List.of(contestant.inTurn(facts)), 1, nanos, 1);
        }
    }

    private void compare(Variant variant) {
        var able = contestants.stream().filter(one -> able(one, variant)).toList();
        var engagements = variant.engagements(EnginePart.SYSTEMS);
        var answers = engagements.stream().map(interpreter::answers).toList();
        able.forEach(contestant -> contestant.check(engagements, answers));
        report.heading("Engine: 400 requirements, 50 systems, " + variant.words());
        report.say(EnginePart.describe(answers, engagements) + "\n");
        var runs = able.stream().map(one -> one.inTurn(engagements)).toList();
        var costs = Clocks.compare(runs, ROUNDS, WARM_NANOS, ROUND_NANOS);
        var engine = costs.getFirst().micros();
        report.columns("contestant", "CPU us", "of the engine", "of the floor", "allocated KB");
        for (int i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            var floor = costs.get(1).micros();
            report.row(able.get(i).name(), cost.micros(), cost.micros() / engine, cost.micros() / floor, cost.bytes() / 1e3);
            target(able.get(i).name(), variant, cost.micros(), engine);
        }
    }

    /** CEL takes part in the form that is shorter where all is known, else in the one that asks. */
    private static boolean able(Contestant contestant, Variant variant) {
        return contestant instanceof CelPeer
                ? contestant.judgesUnknown() == variant.unknowns()
                : contestant.judgesUnknown() || !variant.unknowns();
    }

    private void target(String name, Variant variant, double micros, double engine) {
        var where = " (" + variant.words() + ")";
        switch (name) {
            case "floor" -> report.atMost("engine, times the floor" + where, engine / micros, "x", 40, 12);
            case "stock Drools, usual style" ->
                report.atLeast("faster than stock Drools, usual style" + where, micros / engine, "x", 2.5, 5);
            case "CEL" -> report.atLeast("faster than CEL" + where, micros / engine, "x", 8, 20);
            default -> {}
        }
    }
}
