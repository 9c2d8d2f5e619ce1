package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is installed here, or what a service governs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Lists the packs and workflows of this installation; with --server the engagements of a service, their workflows and last decisions.")
final class StatusCommand implements Callable<Integer> {

    private final Parts parts;

    @Option(names = "--server", paramLabel = "URL", description = "a service to ask instead; needs a token")
    private @Nullable String server;

    @Option(names = "--allow-http", description = "send the token over a network without TLS")
    private boolean allowHttp;

    @Mixin
    private TokenOption token = new TokenOption();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    StatusCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        var status = server == null ? new InstallationStatus(parts).json() : asked(server);
        switch (format) {
            case text -> (server == null ? InstallationStatus.lines(status) : ServerStatus.lines(status)).forEach(parts.console()::line);
            case json -> parts.console().line(status.toPrettyString());
        }
        return Exit.GO.code();
    }

    private ObjectNode asked(String server) throws IOException {
        try (var client = new ServerClient(ServerOptions.server(server, allowHttp), token.bearer(), parts.console())) {
            return new ServerStatus(client).json();
        }
    }
}
