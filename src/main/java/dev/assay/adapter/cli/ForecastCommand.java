package dev.assay.adapter.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.report.ForecastCalendar;
import dev.assay.adapter.report.ForecastJson;
import dev.assay.fact.Engagement;
import dev.assay.fact.Facts;
import dev.assay.flow.Forecast;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what turns when nothing is done. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Judges the same facts under future clocks: what turns on which day, and why. Nothing is recorded.")
final class ForecastCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--until", required = true, paramLabel = "DATE", description = "the last day to look at: 2027-06-30")
    private LocalDate until = LocalDate.EPOCH;

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "file to write it to instead")
    private @Nullable Path out;

    ForecastCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json,
        ics
    }

    @Override
    public Integer call() throws IOException {
        var document = Parts.facts(facts);
        var answer = new Forecast(parts.rulebook(), parts.engine(), Parts.BUDGET)
                .forecast(document, gate.question(), WaiverBasis.CLAIMED, moment.orNow(parts.clock()), until);
        var text = text(answer, document.facts());
        if (out == null) {
            parts.console().out().print(text);
        } else {
            Files.writeString(out, text);
            parts.console().progress("written to " + out);
        }
        return Exit.GO.code();
    }

    private String text(Forecast.Answer answer, Facts stated) throws JsonProcessingException {
        return switch (format) {
            case text -> String.join("\n", ForecastText.lines(parts.console(), answer)) + "\n";
            case json -> new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(ForecastJson.of(answer)) + "\n";
            case ics -> ForecastCalendar.of(answer, engagement(stated));
        };
    }

    private String engagement(Facts stated) {
        return stated.of(stated.kinds().of(Engagement.class)).stream()
                .map(fact -> ((Engagement) fact).id())
                .findFirst()
                .orElse(facts.getFileName().toString());
    }
}
