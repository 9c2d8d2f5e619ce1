package dev.assay.flow;

import dev.assay.fact.FactKind;
import dev.assay.fact.FactKinds;
import dev.assay.fact.Field;
import dev.assay.flow.Questionnaire.FieldQuestion;
import dev.assay.flow.Questionnaire.KindQuestions;
import dev.assay.flow.Questionnaire.Need;
import dev.assay.rule.Element;
import dev.assay.rule.Patterns;
import dev.assay.rule.Reads;
import dev.assay.rule.Rule;
import dev.assay.workflow.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what is missing by kind of fact and component. */
final class WantedFacts {

    private static final String COMPLETE = "complete: ";
    private static final String EVIDENCE = "evidence: ";

    private final FactKinds kinds;
    private final Rulebook rulebook;
    private final Map<FactKind, Wanted> wanted = new LinkedHashMap<>();

    WantedFacts(FactKinds kinds, Rulebook rulebook) {
        this.kinds = kinds;
        this.rulebook = rulebook;
    }

    /** What is wanted of one kind. */
    private static final class Wanted {
        private final SortedSet<Need> list = new TreeSet<>();
        private final SortedSet<String> proofs = new TreeSet<>();
        private final Map<Field, SortedSet<Need>> fields = new LinkedHashMap<>();
        private final Map<Field, SortedSet<String>> pointers = new LinkedHashMap<>();

        void field(Field field, Need need) {
            fields.computeIfAbsent(field, one -> new TreeSet<>()).add(need);
        }
    }

    /** @param missing JSON Pointers, statements of completeness, proof: as a finding lists them */
    void add(Need need, Rule rule, Collection<String> missing) {
        for (var one : missing) {
            if (one.startsWith(COMPLETE)) {
                list(need, rule, one.substring(COMPLETE.length()));
            } else if (one.startsWith(EVIDENCE)) {
                proof(need, one.substring(EVIDENCE.length()));
            } else {
                value(need, one);
            }
        }
    }

    /** Whether a rule reads what is said to be missing. */
    boolean reads(Rule rule, String missing) {
        if (missing.startsWith(COMPLETE)) {
            var kind = kinds.byName(missing.substring(COMPLETE.length()));
            return patterns(rule).anyMatch(pattern -> pattern.kind() == kind);
        }
        var place = place(missing);
        return place != null && read(rule).contains(place.field());
    }

    /** Of the members to come, what the rule reads and what every member has to state. */
    private void list(Need need, Rule rule, String name) {
        var kind = kinds.byName(name);
        if (kind == null) {
            return;
        }
        var about = wanted(kind);
        about.list.add(need);
        var read = read(rule);
        kind.fields().stream()
                .filter(field -> !field.workedOut() && (field.required() || read.contains(field)))
                .forEach(field -> about.field(field, need));
    }

    private void proof(Need need, String proof) {
        var slash = proof.indexOf('/');
        var kind = kinds.byName(slash < 0 ? "evidence-item" : proof.substring(0, slash));
        if (kind != null) {
            wanted(kind).proofs.add(proof);
            wanted(kind).list.add(need);
        }
    }

    private void value(Need need, String pointer) {
        var place = place(pointer);
        if (place != null) {
            wanted(place.kind()).field(place.field(), need);
            if (!place.kind().single()) {
                wanted(place.kind()).pointers.computeIfAbsent(place.field(), one -> new TreeSet<>()).add(pointer);
            }
        }
    }

    private Wanted wanted(FactKind kind) {
        return wanted.computeIfAbsent(kind, one -> new Wanted());
    }

    private record Place(FactKind kind, Field field) {}

    /** The component that a pointer is about, {@code /systems/3/hostedBy}; null when it is about none. */
    private @Nullable Place place(String pointer) {
        var parts = pointer.split("/");
        return kinds.all().stream()
                .filter(kind -> kind.stated() && parts.length > 2 && kind.list().equals(parts[1]))
                .flatMap(kind -> Stream.ofNullable(kind.field(parts[parts.length - 1])).map(field -> new Place(kind, field)))
                .findFirst()
                .orElse(null);
    }

    /** The components that a rule reads, itself or in what its derived facts follow from; of a count, what is counted. */
    private Set<Field> read(Rule rule) {
        var read = new LinkedHashSet<Field>();
        patterns(rule).forEach(pattern -> Reads.of(pattern).forEach(each -> read.add(each.field())));
        for (var field : List.copyOf(read)) {
            owner(field).ifPresent(kind -> field.workedOutFrom().forEach(name -> Stream.ofNullable(kind.field(name)).forEach(read::add)));
        }
        return read;
    }

    private Optional<FactKind> owner(Field field) {
        return kinds.all().stream().filter(kind -> kind.field(field.name()) == field).findFirst();
    }

    private Stream<Element.Pattern> patterns(Rule rule) {
        var all = new ArrayList<Element.Pattern>();
        patterns(rule, all, new HashSet<>());
        return all.stream();
    }

    private void patterns(Rule rule, List<Element.Pattern> all, Set<FactKind> concluded) {
        for (var pattern : Patterns.of(rule)) {
            all.add(pattern);
            if (pattern.kind().derived() && concluded.add(pattern.kind())) {
                concluding(pattern.kind()).forEach(premise -> patterns(premise, all, concluded));
            }
        }
    }

    private Stream<Rule> concluding(FactKind kind) {
        return rulebook.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.then() != null && rule.then().kind() == kind);
    }

    /** The most wanted kind first. */
    List<KindQuestions> questions() {
        return wanted.entrySet().stream()
                .map(entry -> questions(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((KindQuestions kind) -> -kind.needs().stream().filter(Need::chooses).count())
                        .thenComparing(kind -> -Questionnaire.blocking(kind.needs()))
                        .thenComparing(kind -> kind.kind().name()))
                .toList();
    }

    private static KindQuestions questions(FactKind kind, Wanted about) {
        var fields = about.fields.entrySet().stream()
                .map(entry -> new FieldQuestion(
                        kind,
                        entry.getKey(),
                        List.copyOf(about.pointers.getOrDefault(entry.getKey(), new TreeSet<>())),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((FieldQuestion field) -> !field.field().required())
                        .thenComparing(field -> -Questionnaire.blocking(field.needs()))
                        .thenComparing(field -> field.field().index()))
                .toList();
        return new KindQuestions(kind, List.copyOf(about.list), List.copyOf(about.proofs), fields);
    }
}
