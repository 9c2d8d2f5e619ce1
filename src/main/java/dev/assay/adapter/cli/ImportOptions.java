package dev.assay.adapter.cli;

import dev.assay.adapter.connect.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What whoever imports states beside the files. */
final class ImportOptions {

    @Option(names = "--release", paramLabel = "R", description = "id of the release that was tested or scanned")
    private @Nullable String release;

    @Option(names = "--system", paramLabel = "S", description = "id of the system that was tested or scanned")
    private @Nullable String system;

    @Option(names = "--software", paramLabel = "S", description = "id of the software whose components a bill of materials lists")
    private @Nullable String software;

    @Option(names = "--build", paramLabel = "B", description = "id of the build that the bill of materials came with")
    private @Nullable String build;

    @Option(names = "--kind", paramLabel = "K", description = "what the tests prove or the scan looks for, as in a facts document")
    private @Nullable String kind;

    @Option(names = "--performed-on", paramLabel = "DATE", description = "day of the run, where the file has none: 2026-11-01")
    private @Nullable String performedOn;

    @Option(names = "--complete", description = "the scan ran to its end over the whole target, where the file does not say")
    private boolean complete;

    @Option(names = "--target", paramLabel = "TEXT", description = "what was scanned, where the file does not say")
    private @Nullable String target;

    /** @throws Usage when a statement is blank or no date */
    Stated stated() {
        return new Stated(
                text("--release", release), text("--system", system), text("--software", software), text("--build", build),
                text("--kind", kind), day(), complete, text("--target", target));
    }

    private static @Nullable String text(String option, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new Usage("%s is empty; leave it out where it is not known".formatted(option));
        }
        return value == null ? null : value.strip();
    }

    private @Nullable LocalDate day() {
        try {
            return performedOn == null ? null : LocalDate.parse(performedOn);
        } catch (DateTimeException e) {
            throw new Usage("--performed-on %s is no day; write 2026-11-01".formatted(performedOn));
        }
    }
}
