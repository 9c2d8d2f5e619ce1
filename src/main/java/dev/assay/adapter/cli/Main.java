package dev.assay.adapter.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The program {@code assay}. It needs no server and no database. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(java.lang.System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(java.lang.System.err, true, StandardCharsets.UTF_8);
        // The launcher asks the shell: Java 21 cannot tell whether standard output is a terminal.
        var colour = Boolean.getBoolean("assay.colour");
        java.lang.System.exit(run(arguments, new Parts(new Console(out, err, colour), Clock.systemUTC())));
    }

    /** Runs one command in this process; nothing is coloured. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, new Parts(new Console(out, err, false), Clock.systemUTC()));
    }

    static int run(String[] arguments, Parts parts) {
        try {
            return Commands.all(parts).execute(arguments);
        } finally {
            parts.console().out().flush();
            parts.console().err().flush();
        }
    }
}
