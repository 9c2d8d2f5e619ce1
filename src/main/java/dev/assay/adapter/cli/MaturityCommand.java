package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.report.MaturityReport;
import dev.assay.classification.Maturity;
import dev.assay.classification.Maturity.Reason;
import dev.assay.fact.System;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far each system has come. */
@Command(
        name = "maturity",
        mixinStandardHelpOptions = true,
        description = "Lists the systems of a facts document as production, partial, pilot, target or watch, with the share of each.")
final class MaturityCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    MaturityCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json,
        csv,
        markdown
    }

    @Override
    public Integer call() throws IOException {
        var stated = Parts.facts(facts).facts();
        var kind = stated.kinds().of(System.class);
        if (stated.of(kind).isEmpty()) {
            parts.console().err().println("assay: %s states no system; list them under \"%s\"".formatted(facts, kind.list()));
            return Exit.UNDECIDED.code();
        }
        var register = parts.listMaturity().list(stated, moment.orNow(parts.clock()));
        var out = parts.console().out();
        switch (format) {
            case text -> text(register);
            case json -> out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(MaturityReport.json(register)));
            case csv -> out.print(MaturityReport.csv(register));
            case markdown -> out.print(MaturityReport.markdown(register));
        }
        return Exit.GO.code();
    }

    private void text(List<Maturity> register) {
        for (var one : register) {
            parts.console().line("%s: %s".formatted(one.system(), one.word()));
            one.because().forEach(reason -> line("because", reason));
            one.lacks().forEach(reason -> line("wanting", reason));
            one.doubts().forEach(reason -> line(reason.towards().word() + "?", reason));
        }
        parts.console().line("%d systems: %s".formatted(
                register.size(),
                MaturityReport.shares(register).entrySet().stream()
                        .map(share -> "%s %s %%".formatted(share.getKey(), share.getValue().toPlainString()))
                        .collect(Collectors.joining(", "))));
    }

    private void line(String what, Reason reason) {
        parts.console().line("  %-11s%s  [%s]".formatted(what, reason.words(), String.join(", ", reason.pointers())));
    }
}
