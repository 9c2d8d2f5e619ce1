package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.signing.Pem;
import dev.assay.evidence.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies an evidence document offline: its seal, its attachments, its receipt, and by deciding again. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies an evidence document and decides again from what is attached to it. Offline.",
        footer = {"", "Exit codes: 0 verified; 1 it proves nothing, or its issuer is not trusted; 2 bad input or usage."})
final class VerifyCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "EVIDENCE.pdf", description = "the document")
    private Path document = Path.of("");

    @Option(
            names = "--trust",
            paramLabel = "CA.pem",
            description = "CA certificate of an issuer that you trust; may be named several times")
    private List<Path> trust = new ArrayList<>();

    VerifyCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var anchors = new ArrayList<X509Certificate>();
        for (var file : trust) {
            anchors.addAll(Pem.read(Files.readAllBytes(file), file.toString()));
        }
        var bytes = Files.readAllBytes(document);
        parts.console().progress("verifying %s, and deciding again ...".formatted(document));
        var result = parts.evidence().verify().verify(bytes, anchors, parts.clock().instant());
        result.checks().forEach(this::check);
        return switch (result) {
            case Verification.Verified good -> say(Tone.GOOD, "VERIFIED", Exit.GO);
            case Verification.IntactIssuerNotTrusted open -> {
                say(Tone.OPEN, "INTACT, ISSUER NOT TRUSTED", Exit.NO_GO);
                parts.console().line("Name the issuer's CA certificate with --trust; the issuer gets it with \"assay certificate\".");
                yield Exit.NO_GO.code();
            }
            case Verification.Failed bad -> say(Tone.BAD, "NOT VERIFIED", Exit.NO_GO);
        };
    }

    private void check(Verification.Check check) {
        var console = parts.console();
        var mark = switch (check.grade()) {
            case GOOD -> console.in(Tone.GOOD, "ok ");
            case OPEN -> console.in(Tone.OPEN, "?  ");
            case BAD -> console.in(Tone.BAD, "BAD");
        };
        console.line("%s  %-12s %s".formatted(mark, check.about(), check.says()));
    }

    private int say(Tone tone, String words, Exit exit) {
        parts.console().line(parts.console().in(tone, words) + "  " + document);
        return exit.code();
    }
}
