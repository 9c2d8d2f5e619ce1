package dev.assay.performance;

import java.util.logging.Level;
import java.util.logging.Logger;

/** As in the running service: else Drools writes each step to a log that nobody reads. */
final class Quiet {

    private Quiet() {}

    static void logs() {
        java.lang.System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.INFO);
    }
}
