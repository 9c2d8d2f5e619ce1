package dev.assay.adapter.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the service. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the service with a PostgreSQL of its own, or with yours (docs/how-to/run-the-service.md).",
        footer = "Stops on Ctrl-C or SIGTERM, after the requests that are being worked on.")
final class ServeCommand implements Callable<Integer> {

    private final Server server;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on (default: ASSAY_PORT, else 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address to listen on (default: 127.0.0.1, this machine only; put TLS in front of any other)")
    private @Nullable String host;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded database (default: ~/.assay/data)")
    private @Nullable Path data;

    ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        return server.serve(new Server.Settings(port, host, data));
    }
}
