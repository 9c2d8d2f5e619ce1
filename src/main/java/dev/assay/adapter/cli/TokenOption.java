package dev.assay.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As whom a pipeline talks to a service. Never on the command line itself: everybody on the machine can read that. */
final class TokenOption {

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "file that holds nothing but the token (default: the environment variable ASSAY_TOKEN)")
    private @Nullable Path file;

    /** The value of the header Authorization. */
    String bearer() throws IOException {
        var token = file == null ? java.lang.System.getenv("ASSAY_TOKEN") : Files.readString(file);
        if (token == null || token.isBlank()) {
            throw new Usage("there is no token; set ASSAY_TOKEN or name a file with --token-file (an operator makes one: assay token)");
        }
        return "Bearer " + token.strip();
    }
}
