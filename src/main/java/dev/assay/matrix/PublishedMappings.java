package dev.assay.matrix;

import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.Crosswalk.Relation;
import dev.assay.matrix.Crosswalk.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What others published about controls, and what follows by one more step through a control in the middle. */
public final class PublishedMappings {

    private final Map<End, List<Row>> rows;

    /** @param rows in any order */
    public PublishedMappings(List<Row> rows) {
        var byFrom = new LinkedHashMap<End, List<Row>>();
        rows.forEach(row -> byFrom.merge(row.from(), List.of(row), (some, more) ->
                Stream.concat(some.stream(), more.stream()).toList()));
        this.rows = byFrom;
    }

    /** @param document what it was published in */
    public record Row(End from, End to, String document) {}

    /**
     * All mappings from one control. They are "related" only: the documents pair controls without naming a relation of
     * sets, and a step through a third control could claim less still.
     */
    public List<Mapping> from(End from) {
        var direct = from(from, rows);
        var all = new LinkedHashMap<End, String>();
        direct.forEach(row -> all.put(row.to(), row.document()));
        var through = new LinkedHashMap<End, TreeSet<String>>();
        for (var first : direct) {
            for (var second : from(first.to(), rows)) {
                through.computeIfAbsent(second.to(), to -> new TreeSet<>())
                        .add("%s %s (%s; %s)".formatted(
                                first.to().framework(), first.to().control(), first.document(), second.document()));
            }
        }
        through.forEach((to, middles) -> all.putIfAbsent(to, "through " + String.join(", ", middles)));
        return all.entrySet().stream()
                .filter(entry -> !entry.getKey().framework().equals(from.framework()))
                .map(entry -> new Mapping(from, entry.getKey(), Relation.RELATED, Source.PUBLISHED, entry.getValue()))
                .toList();
    }

    /** The catalogues that something is mapped to. */
    public TreeSet<String> frameworks() {
        var all = new TreeSet<String>();
        rows.values().forEach(some -> some.forEach(row -> all.add(row.to().framework())));
        return all;
    }

    private static List<Row> from(End from, Map<End, List<Row>> rows) {
        return rows.getOrDefault(from, List.of());
    }
}
