package dev.assay.adapter.cli;

import dev.assay.adapter.signing.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the certificate that others trust when they trust this installation's evidence. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        description = "Prints this installation's CA certificate (PEM), for those who verify its evidence.")
final class CertificateCommand implements Callable<Integer> {

    private final Parts parts;

    @Option(names = "--out", paramLabel = "CA.pem", description = "file to write it to")
    private @Nullable Path out;

    @Option(names = "--keys", paramLabel = "DIR", description = "folder of the key (default: ASSAY_KEYS, else .assay/keys)")
    private @Nullable Path keys;

    CertificateCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var pem = Pem.write(parts.evidence().key(keys).issuer());
        if (out == null) {
            parts.console().out().print(pem);
        } else {
            Files.writeString(out, pem);
            parts.console().progress("written to " + out);
        }
        return Exit.GO.code();
    }
}
