package dev.assay.performance;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of a run, in Markdown, printed as they come; at the end each target beside what was measured. */
final class Report {

    private final PrintStream out;
    private final List<Target> targets = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    private record Target(String name, double measured, String unit, String bound, boolean met, String stretch) {}

    /** What it ran on; the load tells how far the figures may be trusted. */
    void machine() throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        say("%d processors (%s), Java %s, %s %s, load average %.1f at the start"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        Runtime.version().feature(),
                        java.lang.System.getProperty("os.name"),
                        java.lang.System.getProperty("os.arch"),
                        load));
    }

    private static String processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.exists(file)) {
            return "unknown";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    void heading(String text) {
        out.printf("%n## %s%n%n", text);
        out.flush();
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }

    /** Begins a table. */
    void columns(String... names) {
        say("| " + String.join(" | ", names) + " |");
        say("| " + String.join(" | ", java.util.Collections.nCopies(names.length, "---")) + " |");
    }

    /** A line of the table begun last; numbers in three digits. */
    void row(Object... cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            texts.add(cell instanceof Double number ? number(number) : String.valueOf(cell));
        }
        say("| " + String.join(" | ", texts) + " |");
    }

    /** Three digits that count, thousands apart. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "-";
        }
        var digits = number == 0 ? 1 : (int) Math.floor(Math.log10(Math.abs(number)));
        return String.format(Locale.ROOT, "%,." + Math.clamp(2 - digits, 0, 3) + "f", number);
    }

    /** A figure that must be at least so much. */
    void atLeast(String name, double measured, String unit, double must, double stretch) {
        targets.add(new Target(name, measured, unit, "at least " + number(must), measured >= must, number(stretch)));
    }

    /** A figure that must be at most so much. */
    void atMost(String name, double measured, String unit, double must, double stretch) {
        targets.add(new Target(name, measured, unit, "at most " + number(must), measured <= must, number(stretch)));
    }

    /** Prints the targets; true when all are met. */
    boolean targets() {
        heading("Targets");
        columns("figure", "measured", "unit", "must", "stretch", "");
        targets.forEach(target -> row(
                target.name,
                target.measured,
                target.unit,
                target.bound,
                target.stretch,
                target.met ? "met" : "**missed**"));
        return targets.stream().allMatch(Target::met);
    }
}
