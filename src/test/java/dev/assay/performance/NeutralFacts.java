package dev.assay.performance;

import static dev.assay.testkit.Days.startOf;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.Completeness;
import dev.assay.fact.ComponentSet;
import dev.assay.fact.Criticality;
import dev.assay.fact.DataClass;
import dev.assay.fact.Exposure;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Origin;
import dev.assay.fact.Provenance;
import dev.assay.fact.SystemKind;
import dev.assay.fact.ValueType;
import dev.assay.performance.Neutral.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws the facts of engagements for the made-up pack: each system with its review, connection, answer and proof. */
final class NeutralFacts {

    /** Share of the violated requirements: about 5 and about 40 of 100 at 400 requirements and 50 systems. */
    enum Violations {
        FEW(0.013),
        MANY(0.2);

        private final double rate;

        Violations(double rate) {
            this.rate = rate;
        }
    }

    private static final double UNKNOWN = 0.04;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Set<String> SCOPE_FLAGS = Set.of("clearinghouse", "paymentPage", "sendsTelemetry");

    private final SplittableRandom random;
    private final double rate;
    private final double unknown;
    private final List<Fact> facts = new ArrayList<>();

    private NeutralFacts(Violations violations, boolean unknowns, int seed) {
        this.rate = violations.rate;
        this.unknown = unknowns ? UNKNOWN : 0;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Engagements; all lists are complete, no component is stated as none.
     *
     * @param inScope how many systems are of kinds that requirements are about
     */
    static List<Facts> engagements(int count, int systems, int inScope, Violations violations, boolean unknowns) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NeutralFacts(violations, unknowns, 7 * i + systems).facts(systems, inScope))
                .toList();
    }

    private Facts facts(int systems, int inScope) {
        add("Engagement", 0, Map.of("id", "e"));
        var kinds = new ArrayList<SystemKind>();
        for (int i = 0; i < systems; i++) {
            kinds.add(i < inScope ? any(NeutralPack.KINDS.toArray(SystemKind[]::new)) : SystemKind.OTHER);
            add("System", i, system(i, kinds.get(i)));
            add("Activity", i, review(i, kinds.get(i)));
            add("Answer", i, Map.of("question", "neutral.q" + i, "yes", !bad()));
        }
        proofs(systems);
        connections(systems);
        var complete = AssayKinds.KINDS.all().stream()
                .filter(kind -> kind.stated() && !kind.single())
                .map(kind -> new Completeness(kind.name(), Map.of(), "/complete", Provenance.NONE))
                .toList();
        return new Facts(AssayKinds.KINDS, facts, complete).at(startOf(TODAY));
    }

    private Map<String, Object> system(int number, SystemKind kind) {
        var values = new HashMap<String, Object>(Map.of("id", "s" + number, "kind", kind));
        var stores = EnumSet.of(DataClass.INTERNAL);
        NeutralPack.CLASSES.stream().filter(any -> chance(0.25)).forEach(stores::add);
        values.put("stores", Set.copyOf(stores));
        SCOPE_FLAGS.forEach(flag -> values.put(flag, chance(0.3)));
        NeutralPack.FLAGS.forEach(flag -> values.put(flag, !bad()));
        NeutralPack.FIRM_FLAGS.forEach(flag -> values.put(flag, !chance(rate / 8)));
        NeutralPack.NUMBERS.forEach(name -> values.put(name, (long) number(bad())));
        NeutralPack.DATES.forEach(name -> values.put(name, TODAY.minusDays(number(bad()))));
        values.put("exposure", bad() ? any(Exposure.INTERNET, Exposure.PARTNERS) : any(Exposure.ISOLATED, Exposure.INTERNAL));
        values.put("criticality", bad() ? any(Criticality.HIGH, Criticality.CRITICAL) : any(Criticality.LOW, Criticality.MEDIUM));
        return values;
    }

    private Map<String, Object> review(int system, SystemKind kind) {
        return Map.of(
                "id", "r" + system,
                "kind", "review-" + kind.ordinal() % NeutralPack.REVIEWS,
                "system", "s" + system,
                "performedOn", TODAY.minusDays(bad() ? NeutralPack.MOST_LIMIT + 5 : number(false)));
    }

    /** Two or more of each kind, all of them good or none. */
    private void proofs(int systems) {
        var bad = IntStream.range(0, NeutralPack.PROOFS).mapToObj(any -> bad()).toList();
        for (int i = 0; i < Math.max(systems, 2 * NeutralPack.PROOFS); i++) {
            var kind = i % NeutralPack.PROOFS;
            var good = Map.<String, Object>of(
                    "id", "p" + i,
                    "kind", "proof-" + kind,
                    "performedOn", TODAY.minusDays(number(false)),
                    "documented", !bad.get(kind));
            add("Activity", systems + i, good);
        }
    }

    /** For each way to protect them, one open connection lacks it, or four where that is bad. */
    private void connections(int systems) {
        var lacking = new HashMap<Integer, Set<String>>();
        for (int way = 0; way < NeutralPack.WAYS.size(); way++) {
            for (int i = bad() ? 3 : 0; i >= 0; i--) {
                lacking.merge((2 * way + i) % systems, Set.of(NeutralPack.WAYS.get(way)), NeutralFacts::both);
            }
        }
        for (int i = 0; i < systems; i++) {
            var without = lacking.getOrDefault(i, Set.of());
            var values = new HashMap<String, Object>(Map.of("id", "c" + i, "openNetwork", !without.isEmpty() || chance(0.5)));
            values.put("from", "s" + random.nextInt(systems));
            values.put("to", "s" + random.nextInt(systems));
            NeutralPack.WAYS.forEach(way -> values.put(way, !without.contains(way)));
            add("Connection", i, values);
        }
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new java.util.HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private void add(String name, int number, Map<String, Object> given) {
        var kind = Objects.requireNonNull(AssayKinds.KINDS.byDrlName(name));
        var values = new @Nullable Object[kind.fields().size()];
        var untold = ComponentSet.NONE;
        for (var field : kind.fields()) {
            var sure = field.required() || new Neutral.Test(field.name(), Sign.IS, "").sure();
            var gap = !sure && chance(unknown);
            values[field.index()] = gap ? null : given.getOrDefault(field.name(), filler(field));
            untold = gap ? untold.with(field.index()) : untold;
        }
        facts.add(kind.make(values, Origin.stated("/" + kind.list() + "/" + number, untold, Provenance.NONE)));
    }

    /** For what no requirement reads. */
    private static Object filler(Field field) {
        return switch (field.type()) {
            case ValueType.Text text -> "text";
            case ValueType.Bool bool -> true;
            case ValueType.Whole whole -> 1L;
            case ValueType.Decimal decimal -> BigDecimal.ONE;
            case ValueType.Date date -> TODAY;
            case ValueType.Moment moment -> startOf(TODAY).toInstant();
            case ValueType.Choice choice -> choice.constants().getFirst();
            case ValueType.SetOf set -> Set.of();
        };
    }

    private int number(boolean bad) {
        return bad ? NeutralPack.LEAST_LIMIT + 1 + random.nextInt(2 * NeutralPack.MOST_LIMIT) : random.nextInt(NeutralPack.LEAST_LIMIT);
    }

    private boolean bad() {
        return chance(rate);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
