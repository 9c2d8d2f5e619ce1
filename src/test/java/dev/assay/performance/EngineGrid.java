package dev.assay.performance;

import dev.assay.performance.EnginePart.Variant;
import java.util.ArrayList;
import java.util.List;

/** The engine, its specification and the floor over packs and engagements of all sizes, and facts of four sorts. */
final class EngineGrid {

    private static final List<Integer> REQUIREMENTS = List.of(50, 200, 400, 2000);
    private static final List<Integer> SYSTEMS = List.of(10, 50, 200);
    private static final int ROUNDS = 3;
    private static final long WARM_NANOS = 150_000_000;
    private static final long ROUND_NANOS = 60_000_000;
    /** One evaluation by the interpreter may take so long, else it is left out. */
    private static final double PATIENCE_MICROS = 1e6;

    private EngineGrid() {}

    /** Prepared for one number of requirements. */
    private record Prepared(int requirements, Contestant engine, Contestant floor, Contestant interpreter) {

        static Prepared of(int requirements) {
            var pack = NeutralPack.of(requirements, 0);
            return new Prepared(
                    requirements, Contestants.engine(pack), Contestants.floor(pack), Contestants.interpreter(pack));
        }
    }

    static void run(Report report) {
        var prepared = REQUIREMENTS.stream().map(Prepared::of).toList();
        for (var variant : Variant.ALL) {
            report.heading("Engine, all sizes: " + variant.words());
            report.say("CPU us for one evaluation; \"-\": the interpreter takes more than a second%n".formatted());
            report.columns(
                    "requirements", "systems", "violations", "unclear", "engine", "allocated KB", "floor", "times the floor",
                    "interpreter");
            prepared.forEach(one -> SYSTEMS.forEach(systems -> cell(report, variant, one, systems)));
        }
    }

    private static void cell(Report report, Variant variant, Prepared prepared, int systems) {
        var engagements = variant.engagements(systems);
        var answers = engagements.stream().map(prepared.floor::answers).toList();
        prepared.engine.check(engagements, answers);
        var start = Clocks.cpu();
        prepared.interpreter.check(engagements.subList(0, 1), answers);
        var patient = (Clocks.cpu() - start) / 1e3 < PATIENCE_MICROS;
        var runs = new ArrayList<>(List.of(prepared.engine.inTurn(engagements), prepared.floor.inTurn(engagements)));
        if (patient) {
            runs.add(prepared.interpreter.inTurn(engagements));
        }
        var costs = Clocks.compare(runs, ROUNDS, WARM_NANOS, ROUND_NANOS);
        report.row(
                prepared.requirements,
                systems,
                answers.stream().mapToInt(Answers::violations).average().orElseThrow(),
                answers.stream().mapToInt(Answers::unclear).average().orElseThrow(),
                costs.get(0).micros(),
                costs.get(0).bytes() / 1e3,
                costs.get(1).micros(),
                costs.get(0).micros() / costs.get(1).micros(),
                patient ? costs.get(2).micros() : Double.NaN);
    }
}
