package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.pack.Digest;
import dev.assay.pack.Pack;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rulebooks of then, each laid beside the candidate. Versions of a rulebook share the packs that are the same in both, so
 * that many of them take little more memory than one. Safe for threads.
 */
final class KeptRulebooks {

    private static final int MOST = 64;

    private final Function<String, Rulebook> read;
    private final Rulebook candidate;
    private final RuleEngine engine;
    private final long budget;
    private final boolean all;
    private final Map<String, Opened> opened = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Digest, Pack> packs = new HashMap<>();
    private final Map<Digest, Workflow> workflows = new HashMap<>();

    /** @param read reads a rulebook by its digest; an IllegalArgumentException says why it cannot be read */
    KeptRulebooks(Function<String, Rulebook> read, Rulebook candidate, RuleEngine engine, long budget, boolean all) {
        this.read = read;
        this.candidate = shared(candidate);
        this.engine = engine;
        this.budget = budget;
        this.all = all;
    }

    private record Opened(@Nullable CompareRulebooks comparison, String problem) {}

    /** @throws IllegalArgumentException when today's reader does not accept the rules of then */
    CompareRulebooks comparison(String digest) {
        var found = opened(digest);
        if (found.comparison == null) {
            throw new IllegalArgumentException("the rules %s that it was decided by cannot be read: %s".formatted(digest, found.problem));
        }
        return found.comparison;
    }

    /** One thread reads while the others wait: they would read the same. */
    private synchronized Opened opened(String digest) {
        var found = opened.computeIfAbsent(digest, this::open);
        if (opened.size() > MOST) {
            opened.remove(opened.keySet().iterator().next());
        }
        return found;
    }

    private Opened open(String digest) {
        try {
            return new Opened(new CompareRulebooks(shared(read.apply(digest)), candidate, engine, budget, all), "");
        } catch (IllegalArgumentException e) {
            return new Opened(null, String.valueOf(e.getMessage()));
        }
    }

    private Rulebook shared(Rulebook rulebook) {
        return new Rulebook(
                rulebook.industry().stream().map(this::shared).toList(),
                rulebook.workflows().stream()
                        .map(workflow -> workflows.computeIfAbsent(workflow.pack().digest(), any -> workflow))
                        .toList(),
                rulebook.classification() == null ? null : shared(rulebook.classification()),
                rulebook.selection() == null ? null : shared(rulebook.selection()));
    }

    private Pack shared(Pack pack) {
        return packs.computeIfAbsent(pack.digest(), any -> pack);
    }
}
