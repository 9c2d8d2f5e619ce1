package dev.assay.evaluation;

import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.EvidenceItem;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.FactPath;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.fact.Parameter;
import dev.assay.fact.Unknown;
import dev.assay.fact.ValueType;
import dev.assay.rule.Metadata;
import dev.assay.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the proof that a requirement asks for ({@code @evidence}) is there and fresh enough. The proof is an evidence
 * item of a kind ({@code "pen-test-report"}), or a fact that is proof itself ({@code "scan/secret"}: a scan of kind
 * secret; {@code "coverage/*"}: any coverage). Where such a fact refers to what the requirement is about, every subject
 * needs one of its own; an evidence item about the whole serves all.
 */
final class ProofCheck {

    static final String AGE = "ageInDays";
    static final String END = "daysSinceValid";

    private final Facts facts;

    ProofCheck(Facts facts) {
        this.facts = facts;
    }

    /**
     * What is wanting: nothing when the rule asks for no proof, or every subject has a fresh one. For a proof that is
     * there, the date that spoils it, and its value.
     */
    List<Observation> lacks(Rule rule, List<SubjectResult> subjects) {
        var proof = rule.metadata().evidence();
        if (proof == null) {
            return List.of();
        }
        var kind = kind(proof, rule);
        var days = days(proof.maximumAgeParameter());
        var proofs = facts.of(kind).stream().filter(fact -> isOf(proof, kind, fact)).toList();
        var about = reference(kind, rule.subject().kind());
        return subjects.stream()
                .map(subject -> proofs.stream().filter(fact -> isAbout(about, fact, subject.subject())).toList())
                .flatMap(own -> lacks(proof, own, days))
                .distinct()
                .toList();
    }

    private Stream<Observation> lacks(Metadata.Proof proof, List<Fact> proofs, BigDecimal days) {
        if (proofs.stream().anyMatch(fact -> fresh(fact, days))) {
            return Stream.of();
        }
        return proofs.isEmpty()
                ? Stream.of(new Observation("evidence: " + proof.kind(), Unknown.UNKNOWN))
                : proofs.stream().map(fact -> wanting(fact, days));
    }

    private FactKind kind(Metadata.Proof proof, Rule rule) {
        var kind = facts.kinds().byName(proof.fact());
        if (kind == null || kind.field(AGE) == null) {
            throw new IllegalArgumentException(
                    "%s: @evidence names %s, which is no kind of fact with an age; write \"scan/secret\" or the kind of an evidence item"
                            .formatted(rule.place(), proof.kind()));
        }
        return kind;
    }

    /** The component by which a proof names what it is about. */
    private static @Nullable Field reference(FactKind proof, FactKind subject) {
        return proof.fields().stream()
                .filter(field -> field.refersTo() == subject.type() && !(field.type() instanceof ValueType.SetOf))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(Metadata.Proof proof, FactKind kind, Fact fact) {
        var value = read(kind, "kind", fact);
        var word = value instanceof Enum<?> choice ? ValueType.Choice.jsonName(choice) : value;
        return proof.sort().equals("*") || proof.sort().equals(word);
    }

    private boolean isAbout(@Nullable Field about, Fact fact, Fact subject) {
        var named = about == null ? null : about.read(fact);
        var whole = about == null || fact instanceof EvidenceItem && named == null;
        return whole || Objects.equals(named, read(facts.kinds().of(subject), "id", subject));
    }

    private boolean fresh(Fact fact, BigDecimal days) {
        return young(fact, days) && valid(fact);
    }

    private boolean young(Fact fact, BigDecimal days) {
        return read(facts.kinds().of(fact), AGE, fact) instanceof Long age
                && age >= 0
                && BigDecimal.valueOf(age).compareTo(days) <= 0;
    }

    /** Stated to have no end, or not at its end; when nobody has said whether it has one, it proves nothing. */
    private boolean valid(Fact fact) {
        return switch (read(facts.kinds().of(fact), END, fact)) {
            case null -> true;
            case Long past -> past <= 0;
            default -> false;
        };
    }

    /** The date that keeps such a fact from being proof. */
    private Observation wanting(Fact fact, BigDecimal days) {
        var kind = facts.kinds().of(fact);
        var worked = Objects.requireNonNull(kind.field(young(fact, days) ? END : AGE));
        var date = Objects.requireNonNull(kind.field(String.valueOf(worked.daysSince())));
        return new Observation(FactPath.of(fact, date), date.read(fact));
    }

    private static @Nullable Object read(FactKind kind, String name, Fact fact) {
        var field = kind.field(name);
        return field == null ? null : field.read(fact);
    }

    private BigDecimal days(String parameter) {
        return facts.of(facts.kinds().of(Parameter.class)).stream()
                .map(Parameter.class::cast)
                .filter(one -> one.name().equals(parameter) && one.value() != null)
                .map(Parameter::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "@evidence names the parameter %s, which no pack declares as a number".formatted(parameter)));
    }
}
