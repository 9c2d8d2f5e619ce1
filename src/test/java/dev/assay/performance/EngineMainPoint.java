package dev.assay.performance;

import java.util.ArrayList;
import java.util.List;

/** All contestants at 400 requirements and 50 systems. */
final class EngineMainPoint {

    private static final int ROUNDS = 7;
    private static final long WARM_NANOS = 3_000_000_000L;
    private static final long ROUND_NANOS = 200_000_000;

    private EngineMainPoint() {}

    static void run(Report report, boolean quick) {
        var pack = NeutralPack.of(EnginePart.REQUIREMENTS, 0);
        var contestants = List.of(Contestants.engine(pack), Contestants.floor(pack));
        for (var variant : EnginePart.Variant.ALL) {
            var engagements = variant.engagements(EnginePart.SYSTEMS);
            var truth = Contestants.interpreter(pack);
            var answers = engagements.stream().map(truth::answers).toList();
            contestants.forEach(contestant -> contestant.check(engagements, answers));
            report.heading("Engine: 400 requirements, 50 systems, " + variant.words());
            report.say(EnginePart.describe(answers, engagements) + "\n");
            var runs = new ArrayList<Runnable>();
            contestants.forEach(contestant -> runs.add(contestant.inTurn(engagements)));
            var costs = Clocks.compare(runs, ROUNDS, WARM_NANOS, ROUND_NANOS);
            report.columns("contestant", "CPU us", "of the engine", "allocated KB");
            for (int i = 0; i < costs.size(); i++) {
                report.row(contestants.get(i).name(), costs.get(i).micros(), costs.get(i).micros() / costs.getFirst().micros(), costs.get(i).bytes() / 1e3);
            }
        }
    }
}
