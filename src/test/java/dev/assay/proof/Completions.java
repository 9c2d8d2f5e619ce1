package dev.assay.proof;

import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.rule.Comparison;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that may be true when only so much has been told: every unknown component takes each value of its domain, and
 * every partial list has none, one or two further members outside the scopes in which it is complete.
 */
final class Completions {

    /** Further members that are tried for one partial list. */
    private static final int EXTENSIONS = 6;

    private final Dice dice;
    private final Domain domain;
    private final List<FactKind> kinds;

    /** @param kinds the stated kinds whose partial lists get further members */
    Completions(Dice dice, Domain domain, List<FactKind> kinds) {
        this.dice = dice;
        this.domain = domain;
        this.kinds = kinds;
    }

    /**
     * One state of the world that the facts allow.
     *
     * @param of what each stated fact is there
     */
    record Completion(Facts facts, Map<Fact, Fact> of) {

        /** The same with everything worked out that is worked out. */
        Completion at(ZonedDateTime now) {
            var dated = facts.at(now);
            var then = new IdentityHashMap<Fact, Fact>();
            for (int i = 0; i < facts.all().size(); i++) {
                then.put(facts.all().get(i), dated.all().get(i));
            }
            var whole = new LinkedHashMap<Fact, Fact>();
            of.forEach((stated, completed) -> whole.put(stated, then.get(completed)));
            return new Completion(dated, whole);
        }
    }

    /** The choice that is open in one place: a component of a fact, or the further members of a list. */
    private sealed interface Gap {
        int size();
    }

    private record Component(Fact fact, Field field, List<@Nullable Object> values) implements Gap {
        @Override
        public int size() {
            return values.size();
        }
    }

    private record Members(FactKind kind, List<List<Fact>> extensions) implements Gap {
        @Override
        public int size() {
            return extensions.size();
        }
    }

    /** All completions when there are at most {@code most}, else so many drawn at random. */
    List<Completion> of(Facts facts, int most) {
        var gaps = gaps(facts);
        long all = 1;
        for (var gap : gaps) {
            all = Math.min(Long.MAX_VALUE / 1000, all * gap.size());
        }
        var completions = new ArrayList<Completion>();
        for (long i = 0; i < Math.min(all, most); i++) {
            completions.add(completion(facts, gaps, all <= most ? i : -1));
        }
        return completions;
    }

    private List<Gap> gaps(Facts facts) {
        var gaps = new ArrayList<Gap>();
        for (var kind : kinds) {
            for (var fact : facts.of(kind)) {
                for (var field : kind.fields()) {
                    if (!fact.origin().knows(field.index()) && !field.workedOut()) {
                        gaps.add(new Component(fact, field, values(kind, field)));
                    }
                }
            }
            if (!facts.complete(kind)) {
                gaps.add(new Members(kind, extensions(facts, kind)));
            }
        }
        return gaps;
    }

    private List<@Nullable Object> values(FactKind kind, Field field) {
        var values = new ArrayList<@Nullable Object>(domain.values(kind, field));
        if (field.mayBeNone()) {
            values.add(null);
        }
        return values;
    }

    private List<List<Fact>> extensions(Facts facts, FactKind kind) {
        var extensions = new ArrayList<List<Fact>>();
        extensions.add(List.of());
        for (int i = 1; i < EXTENSIONS; i++) {
            extensions.add(extension(facts, kind, i <= EXTENSIONS / 2 ? 1 : 2));
        }
        return extensions;
    }

    private List<Fact> extension(Facts facts, FactKind kind, int size) {
        var taken = new HashSet<>();
        facts.of(kind).forEach(fact -> taken.add(id(kind, fact)));
        var scopes = facts.completeness().stream().filter(scope -> scope.kind().equals(kind.name())).toList();
        var added = new ArrayList<Fact>();
        for (int attempt = 0; attempt < 20 && added.size() < size; attempt++) {
            var member = member(kind, facts.of(kind).size() + added.size());
            if (!taken.contains(id(kind, member)) && scopes.stream().noneMatch(scope -> in(scope, kind, member))) {
                taken.add(id(kind, member));
                added.add(member);
            }
        }
        return added;
    }

    private static @Nullable Object id(FactKind kind, Fact fact) {
        var id = kind.field("id");
        return id == null ? fact : id.read(fact);
    }

    private Fact member(FactKind kind, int index) {
        var values = new @Nullable Object[kind.fields().size()];
        for (var field : kind.fields()) {
            values[field.index()] = dice.one(values(kind, field));
        }
        return kind.make(values, known(FactPath.child("/" + kind.list(), index)));
    }

    private static boolean in(Completeness scope, FactKind kind, Fact member) {
        return scope.where().entrySet().stream().allMatch(entry -> {
            var value = kind.field(entry.getKey()).read(member);
            return value != null && Comparison.equal(value, entry.getValue());
        });
    }

    private static Origin known(String pointer) {
        return Origin.stated(pointer, ComponentSet.NONE, Provenance.NONE);
    }

    private Completion completion(Facts facts, List<Gap> gaps, long number) {
        var chosen = new IdentityHashMap<Fact, Map<Field, @Nullable Object>>();
        var added = new ArrayList<Fact>();
        for (var gap : gaps) {
            int choice = number < 0 ? dice.below(gap.size()) : (int) (number % gap.size());
            number = number < 0 ? number : number / gap.size();
            switch (gap) {
                case Component(var fact, var field, var values) ->
                    chosen.computeIfAbsent(fact, any -> new HashMap<>()).put(field, values.get(choice));
                case Members(var kind, var extensions) -> added.addAll(extensions.get(choice));
            }
        }
        var of = new LinkedHashMap<Fact, Fact>();
        facts.all().forEach(fact -> of.put(fact, completed(facts, fact, chosen.getOrDefault(fact, Map.of()))));
        var all = new ArrayList<>(of.values());
        all.addAll(added);
        return new Completion(new Facts(facts.kinds(), all, everything(facts)), of);
    }

    private static Fact completed(Facts facts, Fact fact, Map<Field, @Nullable Object> chosen) {
        if (chosen.isEmpty()) {
            return fact;
        }
        var kind = facts.kinds().of(fact);
        var values = new @Nullable Object[kind.fields().size()];
        for (var field : kind.fields()) {
            values[field.index()] = chosen.containsKey(field) ? chosen.get(field) : field.accessor().apply(fact);
        }
        return kind.make(values, known(fact.origin().pointer()));
    }

    private static List<Completeness> everything(Facts facts) {
        return facts.kinds().all().stream()
                .filter(kind -> kind.stated() && !kind.single())
                .map(kind -> new Completeness(kind.name(), Map.of(), "/complete", Provenance.NONE))
                .toList();
    }
}
