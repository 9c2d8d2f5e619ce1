package dev.assay.fact;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Everything a submission states: facts by kind, and which lists are said to be complete. Immutable. */
public final class Facts {

    private final FactKinds kinds;
    private final Map<FactKind, List<Fact>> members;
    private final List<Completeness> complete;
    private final Map<String, List<Completeness>> completeByKind;

    /** Facts keep the order in which they are given within their kind. */
    public Facts(FactKinds kinds, List<? extends Fact> facts, List<Completeness> complete) {
        this.kinds = kinds;
        this.complete = List.copyOf(complete);
        this.completeByKind = this.complete.stream().collect(Collectors.groupingBy(Completeness::kind));
        var sorted = new LinkedHashMap<FactKind, List<Fact>>();
        for (var fact : facts) {
            sorted.computeIfAbsent(kinds.of(fact), kind -> new ArrayList<>()).add(fact);
        }
        sorted.replaceAll((kind, list) -> List.copyOf(list));
        this.members = Collections.unmodifiableMap(sorted);
    }

    public FactKinds kinds() {
        return kinds;
    }

    /** The stated members of a kind. */
    public List<Fact> of(FactKind kind) {
        return members.getOrDefault(kind, List.of());
    }

    /** The stated members, and one that stands for all unseen members where the list is not said to be complete. */
    public List<Fact> possible(FactKind kind) {
        if (complete(kind)) {
            return of(kind);
        }
        var all = new ArrayList<>(of(kind));
        all.add(kind.unseen(Completeness.scopes(statements(kind))));
        return all;
    }

    /** Whether no member of this kind can be missing. Derived facts are complete as far as their premises are. */
    public boolean complete(FactKind kind) {
        return kind.single()
                || !kind.stated()
                || statements(kind).stream().anyMatch(Completeness::whole);
    }

    private List<Completeness> statements(FactKind kind) {
        return completeByKind.getOrDefault(kind.name(), List.of());
    }

    public List<Completeness> completeness() {
        return complete;
    }

    /** All stated facts, by kind. */
    public List<Fact> all() {
        return members.values().stream().flatMap(List::stream).toList();
    }

    /** The same facts with all that is worked out ({@link DaysSince} and the like) as it is at this moment, in the zone of the law. */
    public Facts at(ZonedDateTime now) {
        return map(fact -> WorkedOut.at(now, kinds.of(fact), fact));
    }

    /** These facts and some more, for what Assay adds itself: parameters of packs, results of controls. */
    public Facts with(List<? extends Fact> more) {
        var both = new ArrayList<Fact>(all());
        both.addAll(more);
        return new Facts(kinds, both, complete);
    }

    /** The same facts, each one replaced by what {@code change} makes of it. */
    public Facts map(UnaryOperator<Fact> change) {
        return new Facts(kinds, all().stream().map(change).toList(), complete);
    }

    /** The same, of these kinds only; what is said of the completeness of lists stays. */
    public Facts only(Set<FactKind> wanted) {
        var some = members.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new Facts(kinds, some, complete);
    }
}
