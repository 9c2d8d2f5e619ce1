package dev.assay.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether an installation, and a service, are in order. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Looks at program, contracts, packs, key, database and, where one is named, a service; exits with 1 when any is not in order.")
final class HealthCommand implements Callable<Integer> {

    private final Parts parts;

    @Option(names = "--server", paramLabel = "URL", description = "a service to ask too")
    private @Nullable String server;

    @Option(names = "--keys", paramLabel = "DIR", description = "folder of the signing key (default: ASSAY_KEYS, else .assay/keys)")
    private @Nullable Path keys;

    HealthCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var checks = new InstallationHealth(parts).checks(keys);
        if (server != null) {
            checks.addAll(ServerHealth.checks(ServerOptions.address(server)));
        }
        checks.forEach(check -> parts.console().line(check.line(parts.console())));
        var bad = checks.stream().anyMatch(check -> check.grade() == HealthCheck.Grade.BAD);
        return (bad ? Exit.NO_GO : Exit.GO).code();
    }
}
