package dev.assay.flow;

import dev.assay.matrix.CheckedControl;
import dev.assay.matrix.Crosswalk;
import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.PublishedMappings;
import dev.assay.pack.Pack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws the crosswalk of some packs, from what was published and from what their rules prove. */
public final class DrawCrosswalk {

    private final List<Pack> packs;
    private final PublishedMappings published;

    /** @param packs of laws and standards */
    public DrawCrosswalk(List<Pack> packs, PublishedMappings published) {
        this.packs = List.copyOf(packs);
        this.published = published;
    }

    /**
     * The part that is asked for; null leaves a side open.
     *
     * @param from    id of a pack
     * @param to      id of a pack, or name of a catalogue that something published maps to
     * @param control id of a control of the first side
     */
    public record Part(@Nullable String from, @Nullable String to, @Nullable String control) {

        private boolean begins(End end) {
            return (from == null || from.equals(end.framework())) && (control == null || control.equals(end.control()));
        }

        private boolean ends(String framework) {
            return to == null || to.equals(framework);
        }
    }

    /** In the order of the packs and of their catalogs; what was published comes first. */
    public Crosswalk draw(Part part) {
        var checked = new LinkedHashMap<Pack, List<CheckedControl>>();
        packs.forEach(pack -> checked.put(pack, CheckedControl.of(pack)));
        var mappings = new ArrayList<Mapping>();
        for (var pack : packs) {
            for (var control : pack.catalog().controls()) {
                var end = new End(pack.id(), control.id());
                if (part.begins(end)) {
                    published.from(end).stream()
                            .filter(mapping -> part.ends(mapping.to().framework()))
                            .forEach(mappings::add);
                    mappings.addAll(proved(end, part, checked));
                }
            }
        }
        return new Crosswalk(mappings);
    }

    private static List<Mapping> proved(End from, Part part, Map<Pack, List<CheckedControl>> checked) {
        var own = checked.values().stream()
                .flatMap(List::stream)
                .filter(control -> control.end().equals(from))
                .toList();
        return checked.entrySet().stream()
                .filter(pack -> !pack.getKey().id().equals(from.framework()) && part.ends(pack.getKey().id()))
                .flatMap(pack -> pack.getValue().stream())
                .flatMap(other -> own.stream().map(control -> control.to(other)))
                .filter(Objects::nonNull)
                .toList();
    }
}
