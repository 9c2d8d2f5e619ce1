package dev.assay.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What a soak came to, window after window, and whether it is flat. */
final class SoakCurve {

    static final String HEADER =
            "seconds,collected,heapMb,metaspaceMb,threads,classes,files,connections,perSecond,p50Ms,p99Ms,decisions,errors";
    static final String[] COLUMNS = {
        "minute", "requests per second", "decision p50 ms", "decision p99 ms", "heap after collection MB", "metaspace MB",
        "classes", "threads", "connections", "files", "errors"
    };

    private static final int PER_MINUTE = 6;
    private static final int WIDTH = 50;

    private final List<Point> points = new ArrayList<>();

    /** One window of ten seconds. {@code collected}: right after a full collection. */
    record Point(int number, boolean collected, Insides.Look look, int connections, double perSecond, double[] decisions, long errors) {

        String csv() {
            return String.format(
                    Locale.ROOT,
                    "%d,%b,%.1f,%.1f,%d,%d,%d,%d,%.1f,%.2f,%.2f,%d,%d",
                    (number + 1) * 10,
                    collected,
                    look.heap(),
                    look.metaspace(),
                    look.threads(),
                    look.classes(),
                    look.files(),
                    connections,
                    perSecond,
                    percentile(decisions, 50),
                    percentile(decisions, 99),
                    decisions.length,
                    errors);
        }
    }

    /** @param decisions how long they took, in nanoseconds */
    Point add(Insides.Look look, int connections, Clients.Stretch stretch, long[] decisions, long errors) {
        var collected = (points.size() + 1) % PER_MINUTE == 0;
        var millis = java.util.Arrays.stream(decisions).mapToDouble(nanos -> nanos / 1e6).toArray();
        points.add(new Point(points.size(), collected, look, connections, stretch.perSecond(), millis, errors));
        return points.getLast();
    }

    /** The cells of the last whole minute. */
    Object[] minute() {
        var last = points.getLast();
        var minute = points.subList(points.size() - PER_MINUTE, points.size());
        var decisions = decisions(minute);
        return new Object[] {
            points.size() / PER_MINUTE,
            minute.stream().mapToDouble(Point::perSecond).average().orElse(0),
            percentile(decisions, 50),
            percentile(decisions, 99),
            last.look().heap(),
            last.look().metaspace(),
            last.look().classes(),
            last.look().threads(),
            last.connections(),
            last.look().files(),
            last.errors()
        };
    }

    /** Bars, one a minute, each curve in parts of its own maximum. */
    void plot(Report report) {
        plot(report, "heap after collection", minute -> minute.getLast().look().heap());
        plot(report, "metaspace", minute -> minute.getLast().look().metaspace());
        plot(report, "p99 of decisions", minute -> percentile(decisions(minute), 99));
    }

    private void plot(Report report, String name, ToDoubleFunction<List<Point>> figure) {
        var values = minutes().stream().mapToDouble(figure).toArray();
        var most = java.util.Arrays.stream(values).max().orElse(1);
        report.say("\n%s (a line a minute, the longest is %s)".formatted(name, Report.number(most)));
        for (var value : values) {
            report.say("    " + "#".repeat((int) Math.round(WIDTH * value / most)));
        }
    }

    /** Growth by a line through the last two thirds, in percent of its mean in ten minutes. */
    void judge(Report report) {
        var late = minutes().subList(minutes().size() / 3, minutes().size());
        report.atMost("soak: growth of the heap", growth(late, point -> point.look().heap()), "% in 10 minutes", 5, 2);
        report.atMost("soak: growth of metaspace", growth(late, point -> point.look().metaspace()), "% in 10 minutes", 5, 1);
        report.atMost("soak: growth of threads", growth(late, point -> point.look().threads()), "% in 10 minutes", 5, 1);
        report.atMost("soak: growth of open files", growth(late, point -> point.look().files()), "% in 10 minutes", 5, 1);
        report.atMost("soak: growth of connections", growth(late, Point::connections), "% in 10 minutes", 5, 1);
        report.atMost("soak: p99 of decisions, end to beginning", slowing(), "", 1.5, 1.2);
        report.atMost("soak: errors", points.getLast().errors(), "", 0, 0);
    }

    private static double growth(List<List<Point>> minutes, ToDoubleFunction<Point> figure) {
        var values = minutes.stream().mapToDouble(minute -> figure.applyAsDouble(minute.getLast())).toArray();
        var middle = (values.length - 1) / 2.0;
        var mean = java.util.Arrays.stream(values).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            above += (i - middle) * (values[i] - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 || mean == 0 ? 0 : above / below / mean * 10 * 100;
    }

    /** The last five minutes against the sixth to tenth; in a shorter soak, its last third against its second. */
    private double slowing() {
        var minutes = minutes();
        var part = Math.max(1, Math.min(5, minutes.size() / 3));
        var end = minutes.subList(minutes.size() - part, minutes.size());
        var start = minutes.subList(part, 2 * part);
        return percentile(all(end), 99) / percentile(all(start), 99);
    }

    private List<List<Point>> minutes() {
        var minutes = new ArrayList<List<Point>>();
        for (int i = 0; i + PER_MINUTE <= points.size(); i += PER_MINUTE) {
            minutes.add(points.subList(i, i + PER_MINUTE));
        }
        return minutes;
    }

    private static double[] all(List<List<Point>> minutes) {
        return decisions(minutes.stream().flatMap(List::stream).toList());
    }

    private static double[] decisions(List<Point> points) {
        return points.stream().flatMapToDouble(point -> java.util.Arrays.stream(point.decisions())).sorted().toArray();
    }

    private static double percentile(double[] sorted, double percent) {
        var at = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(at, 0)];
    }
}
