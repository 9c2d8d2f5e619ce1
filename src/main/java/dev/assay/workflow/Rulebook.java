package dev.assay.workflow;

import dev.assay.pack.Pack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All packs of an installation.
 *
 * @param industry       packs of laws and standards, by id
 * @param workflows      by id
 * @param classification the rules that say which runtime a workflow needs; null when not installed
 * @param selection      the rules that choose packs and workflows; null when not installed
 */
public record Rulebook(
        List<Pack> industry, List<Workflow> workflows, @Nullable Pack classification, @Nullable Pack selection) {

    public Rulebook {
        industry = List.copyOf(industry);
        workflows = List.copyOf(workflows);
    }

    /** The industry pack with this id, or null. */
    public @Nullable Pack industry(String id) {
        return industry.stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }

    public @Nullable Workflow workflow(String id) {
        return workflows.stream().filter(workflow -> workflow.id().equals(id)).findFirst().orElse(null);
    }

    /** With a pack of laws or standards in the place of the one with its id, or beside the others. */
    public Rulebook with(Pack pack) {
        return new Rulebook(with(industry, pack, Pack::id), workflows, classification, selection);
    }

    /** With a workflow in the place of the one with its id, or beside the others. */
    public Rulebook with(Workflow workflow) {
        return new Rulebook(industry, with(workflows, workflow, Workflow::id), classification, selection);
    }

    private static <T> List<T> with(List<T> some, T other, Function<T, String> id) {
        var all = new ArrayList<T>();
        some.stream().filter(one -> !id.apply(one).equals(id.apply(other))).forEach(all::add);
        all.add(other);
        all.sort(Comparator.comparing(id));
        return all;
    }

    /** Every pack, whatever it decides. */
    public List<Pack> packs() {
        var all = new ArrayList<>(industry);
        workflows.forEach(workflow -> all.add(workflow.pack()));
        Stream.of(classification, selection).filter(pack -> pack != null).forEach(all::add);
        return List.copyOf(all);
    }
}
