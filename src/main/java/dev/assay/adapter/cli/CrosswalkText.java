package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.matrix.Crosswalk;
import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.Crosswalk.Relation;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A crosswalk as text: under each control what it is mapped to, and why; the count by relation at the end. */
final class CrosswalkText {

    private final Console console;

    CrosswalkText(Console console) {
        this.console = console;
    }

    void say(Crosswalk crosswalk) {
        @Nullable End last = null;
        for (var mapping : crosswalk.mappings()) {
            if (!mapping.from().equals(last)) {
                console.line(console.in(Tone.STRONG, words(mapping.from())));
                last = mapping.from();
            }
            say(mapping);
        }
        console.line("%d mappings%s".formatted(crosswalk.mappings().size(), counts(crosswalk)));
    }

    private void say(Mapping mapping) {
        console.line("    %s %s  (%s)".formatted(
                mapping.relation() == Relation.RELATED ? "related to" : mapping.relation().word(),
                words(mapping.to()), mapping.source().word()));
        console.line(console.in(Tone.FAINT, "        " + mapping.rationale()));
    }

    private static String words(End end) {
        return end.framework() + " " + end.control();
    }

    private static String counts(Crosswalk crosswalk) {
        return Arrays.stream(Relation.values())
                .map(relation -> "%s %d".formatted(relation.word(), crosswalk.mappings().stream()
                        .filter(mapping -> mapping.relation() == relation)
                        .count()))
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
