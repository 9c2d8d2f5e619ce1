package dev.assay.adapter.web;

import dev.assay.adapter.cli.Main;
import dev.assay.adapter.cli.Server;
import dev.assay.adapter.store.Database;
import dev.assay.adapter.store.DatabaseSettings;
import dev.assay.adapter.store.DatabaseUnusable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The main class of the packaged application. It runs every command, {@code serve} above all. */
@QuarkusMain
public final class Serve {

    private static final int USAGE = 2;

    private Serve() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Main.run(arguments, out, err, Serve::serve));
    }

    /** The database first: the framework wants to know where it is when it starts. */
    private static int serve(Server.Settings wanted) {
        set("quarkus.http.port", wanted.port());
        set("quarkus.http.host", wanted.host());
        set("assay.data", wanted.data());
        var stopped = new CountDownLatch(1);
        var exit = new AtomicInteger();
        try (var database = Database.start(DatabaseSettings.fromSurroundings())) {
            database.stopAfter(stopped);
            database.quarkusSettings().forEach(Serve::set);
            Quarkus.run(null, (code, failure) -> exit.set(code));
        } catch (DatabaseUnusable unusable) {
            System.err.println("assay: " + unusable.getMessage());
            return USAGE;
        } finally {
            stopped.countDown();
        }
        return exit.get();
    }

    /** What was not said is left to the environment and the defaults. */
    private static void set(String name, @Nullable Object value) {
        if (value != null) {
            System.setProperty(name, value.toString());
        }
    }
}
