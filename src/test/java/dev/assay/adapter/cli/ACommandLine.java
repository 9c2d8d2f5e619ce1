package dev.assay.adapter.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs a command in this process, over the small installation of the tests, on 1 November 2026. */
final class ACommandLine {

    static final Path HOME = Path.of("src/test/resources/installation");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final boolean colour;
    private final Path home;

    ACommandLine() {
        this(false);
    }

    ACommandLine(boolean colour) {
        this(colour, HOME);
    }

    /** @param home another installation */
    ACommandLine(Path home) {
        this(false, home);
    }

    private ACommandLine(boolean colour, Path home) {
        this.colour = colour;
        this.home = home;
    }

    int run(String... arguments) {
        var console = new Console(new PrintWriter(out), new PrintWriter(err), colour);
        return Main.run(arguments, new Parts(console, CLOCK, home));
    }

    static String facts(String name) {
        return HOME.resolve("facts").resolve(name + ".json").toString();
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
