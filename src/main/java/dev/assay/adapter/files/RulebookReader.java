package dev.assay.adapter.files;

import dev.assay.pack.Pack;
import dev.assay.pack.PackProblems;
import dev.assay.rule.Place;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the texts of several folders into a rulebook, or says everything that is wrong with any of them. */
final class RulebookReader {

    private final PackReader reader;
    private final Problems problems = new Problems();
    private final List<Pack> industry = new ArrayList<>();
    private final List<Workflow> workflows = new ArrayList<>();
    private @Nullable Pack classification;
    private @Nullable Pack selection;

    RulebookReader(PackReader reader) {
        this.reader = reader;
    }

    /** Takes one folder in; what is wrong with it is said by {@link #rulebook}. */
    void add(PackText text) {
        try {
            if (text.isWorkflow()) {
                workflows.add(reader.readWorkflow(text));
            } else {
                put(reader.read(text));
            }
        } catch (PackProblems e) {
            problems.addAll(e.problems());
        }
    }

    /** Notes a folder that could not even be read. */
    void add(PackProblems unreadable) {
        problems.addAll(unreadable.problems());
    }

    private void put(Pack pack) {
        switch (pack.kind()) {
            case INDUSTRY, WORKFLOW -> industry.add(pack);
            case CLASSIFICATION -> classification = pack;
            case SELECTION -> selection = pack;
            case SCORING, CONTRADICTION, MATURITY -> {
                // No decision rests on them: they are read where they are asked.
            }
        }
    }

    /** @throws PackProblems with every problem of every pack */
    Rulebook rulebook() {
        var rulebook = new Rulebook(industry, workflows, classification, selection);
        checkIds(rulebook);
        problems.refuseIfAny();
        return rulebook;
    }

    private void checkIds(Rulebook rulebook) {
        var seen = new HashSet<String>();
        for (var pack : rulebook.packs()) {
            if (!seen.add(pack.id())) {
                var file = Stream.concat(pack.topics().stream().map(topic -> topic.file()), Stream.of(pack.id()));
                problems.add(
                        new Place(file.findFirst().orElseThrow(), 1, 1),
                        "two packs are called %s".formatted(pack.id()),
                        "Rename one of the folders and its id.");
            }
        }
    }
}
