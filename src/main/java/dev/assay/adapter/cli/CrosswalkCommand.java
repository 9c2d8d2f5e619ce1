package dev.assay.adapter.cli;

import dev.assay.adapter.files.PublishedCsv;
import dev.assay.flow.DrawCrosswalk;
import dev.assay.pack.Pack;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists which controls of one standard have to do with which of another, and why. */
@Command(
        name = "crosswalk",
        mixinStandardHelpOptions = true,
        description = {
            "Lists which controls of one standard have to do with which of another: mappings that NIST published, and",
            "what the rules prove. Controls whose rules read the same facts are only related; equal, subset of, superset",
            "of and intersects with are said only where the rules imply it. No status follows from a mapping."
        })
final class CrosswalkCommand implements Callable<Integer> {

    /** Lower case, as they are typed. */
    enum Format {
        text,
        csv,
        json
    }

    private final Parts parts;

    @Option(names = "--from", paramLabel = "PACK", description = "only from controls of this pack")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "PACK", description = "only to this pack, or to a NIST catalogue such as nist-csf-2.0")
    private @Nullable String to;

    @Option(names = "--control", paramLabel = "ID", description = "only from this control")
    private @Nullable String control;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    CrosswalkCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var packs = parts.rulebook().industry();
        var published = PublishedCsv.read();
        check(packs, published.frameworks());
        var crosswalk = new DrawCrosswalk(packs, published).draw(new DrawCrosswalk.Part(from, to, control));
        var console = parts.console();
        switch (format) {
            case text -> new CrosswalkText(console).say(crosswalk);
            case csv -> console.out().print(CrosswalkCsv.of(crosswalk));
            case json -> console.line(CrosswalkJson.of(crosswalk).toPrettyString());
        }
        return Exit.GO.code();
    }

    private void check(List<Pack> packs, TreeSet<String> catalogues) {
        var ids = packs.stream().map(Pack::id).toList();
        if (from != null && !ids.contains(from)) {
            throw new Usage("--from %s is no pack of this installation; it has %s".formatted(from, String.join(", ", ids)));
        }
        catalogues.addAll(ids);
        if (to != null && !catalogues.contains(to)) {
            throw new Usage("--to %s is not known; known are %s".formatted(to, String.join(", ", catalogues)));
        }
        if (control != null && packs.stream().noneMatch(this::has)) {
            throw new Usage("--control %s is in no catalog%s; ids are written as in catalog.csv"
                    .formatted(control, from == null ? "" : " of " + from));
        }
    }

    private boolean has(Pack pack) {
        return control != null && (from == null || from.equals(pack.id())) && pack.catalog().control(control) != null;
    }
}
