package dev.assay.adapter.web;

import dev.assay.adapter.cli.Main;
import dev.assay.adapter.cli.Server;
import dev.assay.adapter.store.Database;
import dev.assay.adapter.store.DatabaseSettings;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The main class of the packaged application. It runs every command, {@code serve} above all. */
@QuarkusMain
public final class Serve {

    private Serve() {}

    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Main.run(arguments, out, err, Serve::serve));
    }

    /** The database first: the framework wants to know where it is when it starts. */
    private static int serve(Server.Settings wanted) {
        set("quarkus.http.port", Objects.requireNonNullElse(wanted.port(), port()));
        set("quarkus.http.host", Objects.requireNonNullElse(wanted.host(), host()));
        if (wanted.data() != null) {
            set("assay.data", wanted.data());
        }
        try (var database = Database.start(DatabaseSettings.fromSurroundings())) {
            database.quarkusSettings().forEach(Serve::set);
            Quarkus.run();
            return 0;
        }
    }
}
