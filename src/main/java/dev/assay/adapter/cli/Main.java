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
        java.lang.System.exit(run(arguments, new Parts(new Console(out, err, colour), Clock.systemUTC()), Main::noServer));
    }

    private static int noServer(Server.Settings settings) {
        throw new Usage("the service starts with the launcher: ./assay serve");
    }

    /** Runs one command in this process, which can serve; nothing is coloured. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, Server server) {
        return run(arguments, new Parts(new Console(out, err, false), Clock.systemUTC()), server);
    }

    /** Runs one command in this process; nothing is coloured. */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return run(arguments, new Parts(new Console(out, err, false), Clock.systemUTC()));
    }

    static int run(String[] arguments, Parts parts) {
        return run(arguments, parts, Main::noServer);
    }

    private static int run(String[] arguments, Parts parts, Server server) {
        try {
            return Commands.all(parts, server).execute(arguments);
        } finally {
            parts.console().out().flush();
            parts.console().err().flush();
        }
    }
}
