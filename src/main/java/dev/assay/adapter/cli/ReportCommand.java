package dev.assay.adapter.cli;

import dev.assay.adapter.report.MatrixCsv;
import dev.assay.adapter.report.MatrixHtml;
import dev.assay.pack.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one report of a decision. */
@Command(
        name = "generate-report",
        mixinStandardHelpOptions = true,
        description = "Writes a decision as a report: sealed PDF, matrix as a web page or CSV, JSON or Markdown. Exits with 0 whatever was decided.")
final class ReportCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.markdown;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--keys", paramLabel = "DIR", description = "folder of the signing key, for a PDF (default: ASSAY_KEYS, else .assay/keys)")
    private @Nullable Path keys;

    @Option(names = "--locale", defaultValue = "en", paramLabel = "L", converter = LanguageOption.class, description = "en or ar (default: en)")
    private Language locale = Language.ENGLISH;

    ReportCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        pdf,
        html,
        csv,
        json,
        markdown
    }

    @Override
    public Integer call() throws IOException {
        var run = GateRun.of(parts, facts, parts.rulebook(), gate.question(), moment.orNow(parts.clock()));
        switch (format) {
            case pdf -> run.seal(out, keys, locale);
            case html -> write(MatrixHtml.of(run.answer(), run.rulebook()));
            case csv -> write(MatrixCsv.of(run.answer().matrix(), run.rulebook()));
            case json -> write(CheckFormat.json.of(parts.console(), run.checked(locale)));
            case markdown -> write(CheckFormat.markdown.of(parts.console(), run.checked(locale)));
        }
        parts.console().line("%s: %s".formatted(out, run.answer().decision().outcome().word()));
        return Exit.GO.code();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, text);
    }
}
