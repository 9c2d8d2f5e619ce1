package dev.assay.adapter.files;

import dev.assay.catalog.Catalog;
import dev.assay.pack.Pack;
import dev.assay.pack.PackKind;
import dev.assay.pack.PackProblems;
import dev.assay.pack.RuleReader;
import dev.assay.pack.Topic;
import dev.assay.rule.Place;
import dev.assay.rule.Rule;
import dev.assay.workflow.Phase;
import dev.assay.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/** Turns the texts of a folder into a pack, or says everything that is wrong with them. */
public final class PackReader {

    private final RuleReader rules;

    public PackReader(RuleReader rules) {
        this.rules = rules;
    }

    /**
     * Reads a pack that is no workflow.
     *
     * @throws PackProblems with every problem of every file
     */
    public Pack read(PackText text) {
        var problems = new Problems();
        var pack = pack(text, descriptor(text, problems), problems);
        problems.refuseIfAny();
        return pack;
    }

    /** Reads a folder with a workflow.yaml. */
    public Workflow readWorkflow(PackText text) {
        var problems = new Problems();
        var descriptor = descriptor(text, problems);
        var phases = descriptor.phases();
        checkTopics(text, phases, problems);
        var pack = pack(text, descriptor, problems);
        var steps = descriptor.steps().stream().map(StepDeclaration::step).toList();
        descriptor.steps().forEach(step -> step.check(pack, problems));
        problems.refuseIfAny();
        return new Workflow(pack, phases, steps, descriptor.waivers());
    }

    /** Reads a folder of either sort; of a workflow, the pack with its gate criteria. */
    public Pack readAny(PackText text) {
        return text.isWorkflow() ? readWorkflow(text).pack() : read(text);
    }

    private static PackDescriptor descriptor(PackText text, Problems problems) {
        var name = text.descriptor();
        return PackDescriptor.read(text, YamlReader.read(text.path(name), text.files().get(name)), problems);
    }

    private Pack pack(PackText text, PackDescriptor descriptor, Problems problems) {
        var catalog = text.files().get("catalog.csv");
        var controls =
                catalog == null ? Catalog.EMPTY : CatalogCsv.read(text.path("catalog.csv"), catalog, problems);
        var topics = new ArrayList<Topic>();
        for (var file : text.ending(PackText.RULES)) {
            var name = file.substring(0, file.length() - PackText.RULES.length());
            topics.add(new Topic(name, text.path(file), rules(text, file, problems)));
        }
        var translations = TranslationReader.all(text, descriptor, problems);
        return descriptor.pack(kind(text), controls, topics, text.deciding(), translations);
    }

    private List<Rule> rules(PackText text, String file, Problems problems) {
        try {
            return rules.read(text.path(file), text.files().get(file));
        } catch (PackProblems e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private static PackKind kind(PackText text) {
        if (text.isWorkflow()) {
            return PackKind.WORKFLOW;
        }
        return switch (text.name()) {
            case "classification" -> PackKind.CLASSIFICATION;
            case "selection" -> PackKind.SELECTION;
            case "task-scoring" -> PackKind.SCORING;
            case "contradictions" -> PackKind.CONTRADICTION;
            case "maturity" -> PackKind.MATURITY;
            default -> PackKind.INDUSTRY;
        };
    }

    /** A rule file that belongs to no phase would never be judged. */
    private static void checkTopics(PackText text, List<Phase> phases, Problems problems) {
        for (var file : text.ending(PackText.RULES)) {
            if (phases.stream().noneMatch(phase -> ofPhase(file, phase))) {
                problems.add(
                        new Place(text.path(file), 1, 1),
                        "no phase of the workflow is called so: its criteria would never be judged",
                        "Name the file after a phase (<phase>.drl for its gate, <phase>-entry.drl for what it begins with), "
                                + "or add the phase to workflow.yaml.");
            }
        }
    }

    private static boolean ofPhase(String file, Phase phase) {
        return file.equals(phase.id() + PackText.RULES) || file.equals(phase.entryTopic() + PackText.RULES);
    }
}
