package dev.assay.performance;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code ./assay bench} runs: each part checks that all that it compares gives the same answers, then measures, then
 * holds its figures against their targets. Exit code 0 when each target is met, 1 when one is missed, 2 for a part that is
 * not there.
 */
public final class Bench {

    private static final Map<String, Part> PARTS = parts();

    private Bench() {}

    /** A part of the benchmark. */
    @FunctionalInterface
    interface Part {

        /** Measures and tells the report; throws when the answers differ. */
        void run(Report report) throws Exception;
    }

    private static Map<String, Part> parts() {
        var parts = new LinkedHashMap<String, Part>();
        parts.put("engine", EnginePart::run);
        parts.put("packs", FourPacks::run);
        parts.put("bulk", BulkReevaluation::run);
        parts.put("evidence", EvidenceCost::run);
        parts.put("http", HttpCost::run);
        parts.put("soak", Soak::run);
        return parts;
    }

    /** @param arguments settings ({@code -Dbench.soak.minutes=5}) and the parts to run; all but the soak when none is named */
    public static void main(String[] arguments) throws Exception {
        Quiet.logs();
        var named = Arrays.stream(arguments).filter(argument -> !set(argument)).toList();
        var chosen = named.isEmpty()
                ? PARTS.keySet().stream().filter(name -> !name.equals("soak")).toList()
                : named;
        for (var name : chosen) {
            if (!PARTS.containsKey(name)) {
                java.lang.System.err.printf("assay bench: there is no part %s; the parts are %s%n", name, PARTS.keySet());
                java.lang.System.exit(2);
            }
        }
        java.lang.System.exit(run(chosen, java.lang.System.out) ? 0 : 1);
    }

    private static boolean set(String argument) {
        var equals = argument.indexOf('=');
        if (!argument.startsWith("-D") || equals < 0) {
            return false;
        }
        java.lang.System.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
        return true;
    }

    private static boolean run(List<String> parts, PrintStream out) throws Exception {
        var report = new Report(out);
        report.machine();
        for (var part : parts) {
            PARTS.get(part).run(report);
        }
        return report.targets();
    }
}
