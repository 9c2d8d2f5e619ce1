package dev.assay.performance;

import dev.assay.performance.EnginePart.Variant;
import dev.assay.performance.NeutralFacts.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each contestant's time grows with the requirements and with the systems: all points in turns, in one run. */
final class EngineGrowth {

    private static final Variant VARIANT = new Variant(Violations.MANY, false);
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 250_000_000;
    private static final long STOCK_WARM_NANOS = 3_000_000_000L;
    private static final long ROUND_NANOS = 100_000_000;

    /** A number of requirements, one of systems, and how many of these the requirements are about. */
    private record Point(int requirements, int systems, int inScope) {

        static final Point MAIN = new Point(EnginePart.REQUIREMENTS, EnginePart.SYSTEMS, EnginePart.SYSTEMS);
        static final Point MORE_REQUIREMENTS = new Point(2000, 50, 50);
        static final Point MORE_SYSTEMS = new Point(400, 200, 200);
        static final Point MORE_BESIDE = new Point(400, 200, 50);
        static final List<Point> ALL = List.of(
                new Point(50, 50, 50),
                new Point(200, 50, 50),
                MAIN,
                MORE_REQUIREMENTS,
                new Point(400, 10, 10),
                MORE_SYSTEMS,
                MORE_BESIDE);

        @Override
        public String toString() {
            return requirements + " x " + (inScope == systems ? systems : inScope + " of " + systems);
        }
    }

    private record Measured(String name, Point point) {}

    private final Report report;
    private final Map<Integer, List<Contestant>> lineups = new HashMap<>();

    private EngineGrowth(Report report, List<Contestant> atMainPoint) {
        this.report = report;
        lineups.put(EnginePart.REQUIREMENTS, atMainPoint);
        for (int requirements : List.of(50, 200, 2000)) {
            lineups.put(requirements, lineup(NeutralPack.of(requirements, 0)));
        }
    }

    /** Stock Drools takes minutes and gigabytes to build the largest. */
    private static List<Contestant> lineup(Neutral pack) {
        var all = new ArrayList<>(
                List.of(Contestants.engine(pack), Contestants.floor(pack), Contestants.interpreter(pack)));
        if (pack.requirements().size() < EnginePart.REQUIREMENTS) {
            all.add(warmed(StockPeer.sameText(pack)));
            all.add(warmed(StockPeer.pure(pack)));
        }
        all.add(new CelPeer(pack, false, false));
        all.add(new CelPeer(pack, false, true));
        return all;
    }

    private static Contestant warmed(Contestant stock) {
        var facts = VARIANT.engagements(EnginePart.SYSTEMS);
        Clocks.compare(List.of(stock.inTurn(facts)), 1, STOCK_WARM_NANOS, 1);
        return stock;
    }

    /** @param atMainPoint those who are prepared for its requirements, where all is known */
    static void run(Report report, List<Contestant> atMainPoint) {
        var growth = new EngineGrowth(report, atMainPoint);
        growth.tell(growth.measure());
    }

    private Map<Measured, Double> measure() {
        var runs = new LinkedHashMap<Measured, Runnable>();
        for (var point : Point.ALL) {
            var engagements = VARIANT.engagements(point.systems, point.inScope);
            var lineup = lineups.get(point.requirements);
            var answers = engagements.stream().map(lineup.get(1)::answers).toList();
            for (var contestant : lineup) {
                contestant.check(engagements, answers);
                runs.put(new Measured(contestant.name(), point), contestant.inTurn(engagements));
            }
        }
        var costs = Clocks.compare(List.copyOf(runs.values()), ROUNDS, WARM_NANOS, ROUND_NANOS).iterator();
        var micros = new LinkedHashMap<Measured, Double>();
        runs.keySet().forEach(one -> micros.put(one, costs.next().micros()));
        return micros;
    }

    private void tell(Map<Measured, Double> micros) {
        report.heading("Engine: growth with requirements and systems (%s)".formatted(VARIANT.words()));
        report.say("CPU us for one evaluation; requirements x systems in scope (of all systems)%n".formatted());
        var columns = new ArrayList<>(List.of("contestant"));
        Point.ALL.forEach(point -> columns.add(point.toString()));
        report.columns(columns.toArray(String[]::new));
        for (var contestant : lineups.get(EnginePart.REQUIREMENTS)) {
            var cells = new ArrayList<Object>(List.of(contestant.name()));
            Point.ALL.forEach(point -> cells.add(micros.getOrDefault(new Measured(contestant.name(), point), Double.NaN)));
            report.row(cells.toArray());
        }
        target("400 to 2000 requirements", Point.MORE_REQUIREMENTS, 6, micros);
        target("50 to 200 systems, all in scope", Point.MORE_SYSTEMS, 3, micros);
        target("50 to 200 systems, 50 of them in scope", Point.MORE_BESIDE, 3, micros);
    }

    private void target(String name, Point point, double most, Map<Measured, Double> micros) {
        var engine = lineups.get(EnginePart.REQUIREMENTS).getFirst().name();
        var main = micros.get(new Measured(engine, Point.MAIN));
        report.atMost(name, micros.get(new Measured(engine, point)) / main, "x", most, Double.NaN);
    }
}
