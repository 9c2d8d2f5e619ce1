package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.report.ContradictionsJson;
import dev.assay.flow.Contradiction;
import dev.assay.flow.FindOpposedRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds facts that cannot all be true, or rules that nothing can meet together. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = "Finds facts that contradict each other, with the sources of both; with --packs, rules that do.")
final class ContradictionsCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", arity = "0..1", description = "the facts document")
    private @Nullable Path facts;

    @Option(names = "--packs", description = "compare the requirements of all installed packs with each other")
    private boolean packs;

    @Mixin
    private Moment moment = new Moment();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    ContradictionsCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        if ((facts == null) == !packs) {
            throw new Usage("name a facts document, or --packs");
        }
        return facts == null ? opposed() : contradictions(facts);
    }

    private int contradictions(Path file) throws IOException {
        var found = parts.findContradictions().find(Parts.facts(file).facts(), moment.orNow(parts.clock()));
        switch (format) {
            case json -> show(ContradictionsJson.of(found));
            case text -> {
                found.forEach(this::show);
                parts.console().line("%d contradictions".formatted(found.size()));
            }
        }
        return (found.isEmpty() ? Exit.GO : Exit.NO_GO).code();
    }

    private int opposed() throws IOException {
        var found = FindOpposedRules.find(parts.rulebook());
        switch (format) {
            case json -> show(ContradictionsJson.ofRules(found));
            case text -> {
                found.forEach(one -> parts.console().line("%s (%s)%n  and %s (%s)%n  cannot both be met: %s"
                        .formatted(
                                one.rule().name(), one.rule().place(), one.other().name(), one.other().place(),
                                String.join(", ", one.fields()))));
                parts.console().line("%d pairs of rules that nothing can meet together".formatted(found.size()));
            }
        }
        return (found.isEmpty() ? Exit.GO : Exit.NO_GO).code();
    }

    private void show(JsonNode json) throws IOException {
        parts.console().line(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    private void show(Contradiction one) {
        parts.console().line("%s  %s".formatted(parts.console().in(Tone.BAD, one.message()), one.rule()));
        one.sides().forEach(side -> parts.console().line("  %s = %s%s".formatted(side.pointer(), side.value(), said(side))));
        if (one.place() != null) {
            parts.console().line("  rule  " + one.place());
        }
        parts.console().line("");
    }

    private static String said(Contradiction.Side side) {
        var said = side.provenance();
        var words = Stream.of(said.statedBy(), said.source(), said.collectedAt())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : "  (" + words + ")";
    }
}
