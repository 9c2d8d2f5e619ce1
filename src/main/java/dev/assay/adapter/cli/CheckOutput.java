package dev.assay.adapter.cli;

import dev.assay.adapter.report.MatrixCsv;
import dev.assay.adapter.report.MatrixHtml;
import dev.assay.flow.DecideGate;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a decision is shown, and what it means to the pipeline that asked. */
final class CheckOutput {

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private CheckFormat format = CheckFormat.text;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write the decision to, in every format, and the matrix")
    private @Nullable Path out;

    @Option(names = "--strict", description = "a conditional go exits with 1")
    private boolean strict;

    /** Writes the matrix beside the decision, where a folder was named. */
    void writeMatrix(DecideGate.Answer answer, Rulebook rulebook) throws IOException {
        if (out != null) {
            writeMatrix(answer, rulebook, out);
        }
    }

    /** Writes the matrix for spreadsheets and for browsers. */
    static void writeMatrix(DecideGate.Answer answer, Rulebook rulebook, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("matrix.csv"), MatrixCsv.of(answer.matrix(), rulebook));
        Files.writeString(folder.resolve("matrix.html"), MatrixHtml.of(answer, rulebook));
    }

    /** Writes it, and gives the exit code. */
    int show(Checked checked, Console console) throws IOException {
        if (out != null) {
            write(checked, out, console);
        }
        console.out().print(format.of(console, checked));
        return exit(checked.outcome()).code();
    }

    /** Writes a decision in every format. */
    static void write(Checked checked, Path folder, Console console) throws IOException {
        Files.createDirectories(folder);
        var plain = new Console(console.out(), console.err(), false);
        for (var each : CheckFormat.values()) {
            Files.writeString(folder.resolve(each.file()), each.of(plain, checked));
        }
        console.progress("written to " + folder);
    }

    private Exit exit(Outcome outcome) {
        return exit(outcome, strict);
    }

    /** @param strict whether conditional counts as a no-go */
    static Exit exit(Outcome outcome, boolean strict) {
        return switch (outcome) {
            case GO -> Exit.GO;
            case CONDITIONAL -> strict ? Exit.NO_GO : Exit.GO;
            case NO_GO -> Exit.NO_GO;
            case UNDECIDED -> Exit.UNDECIDED;
        };
    }
}
