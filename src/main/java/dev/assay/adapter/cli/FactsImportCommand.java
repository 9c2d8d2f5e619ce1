package dev.assay.adapter.cli;

import dev.assay.adapter.connect.BadReport;
import dev.assay.adapter.connect.Connectors;
import dev.assay.adapter.connect.FactsMerge;
import dev.assay.adapter.connect.ImportedFact;
import dev.assay.adapter.connect.ToolFile;
import dev.assay.adapter.files.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes facts of the files that tools write. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Reads what tools write (tests, coverage, scans, bills of materials) as facts and puts them into a document.")
final class FactsImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of the tools; those of JUnit are one run together")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "F",
            description = "junit, jacoco, cobertura, pitest, sarif, trivy, gitleaks, npm-audit, owasp-dependency-check, "
                    + "openssf-scorecard, cyclonedx, spdx, or auto")
    private String from = "";

    @Option(names = "--into", paramLabel = "FACTS.json", description = "the document; without it the facts are printed alone")
    private @Nullable Path into;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the document (default: over the one of --into)")
    private @Nullable Path out;

    @Mixin
    private ImportOptions stated = new ImportOptions();

    FactsImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (into == null && out != null) {
            throw new Usage("--out says where to write the document of --into; name that too");
        }
        var facts = facts();
        if (into == null) {
            console.out().print(new String(FactsMerge.alone(facts), StandardCharsets.UTF_8));
            return Exit.GO.code();
        }
        var document = bytes(into, Limits.DEFAULT.bytes());
        var merged = FactsMerge.into(document, facts);
        WholeFile.write(out == null ? into : out, merged.document());
        merged.added().forEach(fact -> console.line("added " + fact));
        console.line("%d facts added, %d were there; %s".formatted(merged.added().size(), merged.present(), out == null ? into : out));
        return Exit.GO.code();
    }

    private List<ImportedFact> facts() throws IOException {
        var read = new ArrayList<ToolFile>();
        for (var file : files) {
            read.add(new ToolFile(String.valueOf(file.getFileName()), bytes(file, ToolFile.MOST_BYTES)));
        }
        try {
            return Connectors.read(from, read, stated.stated());
        } catch (BadReport bad) {
            throw new Usage(bad.located());
        }
    }

    /** No more than one byte too many. */
    private static byte[] bytes(Path file, int most) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return input.readNBytes(most + 1);
        }
    }
}
