package dev.assay.adapter.report.pdf;

import dev.assay.evidence.EvidenceReport;
import dev.assay.fact.Engagement;
import dev.assay.fact.Fact;
import dev.assay.pack.Pack;
import dev.assay.rule.Sentence;
import dev.assay.rule.Vocabulary;
import dev.assay.workflow.Judgement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the chapters ask of a report. */
record Report(EvidenceReport of, Statements statements) {

    Report(EvidenceReport of) {
        this(of, new Statements(of.facts()));
    }

    boolean recorded() {
        return of.manifest().recording() != null;
    }

    String recordedInWords() {
        return recorded() ? "recorded in the ledger" : "NOT RECORDED";
    }

    /** Whom it is about, as far as the submission says. */
    String about() {
        var engagement = engagement();
        if (engagement == null) {
            return "an engagement without a name";
        }
        var name = engagement.name() == null ? engagement.id() : engagement.name();
        return engagement.client() == null || engagement.client().equals(name) ? name : name + ", " + engagement.client();
    }

    private @Nullable Engagement engagement() {
        return of.facts().all().stream()
                .filter(Engagement.class::isInstance)
                .map(Engagement.class::cast)
                .findFirst()
                .orElse(null);
    }

    String engagementId() {
        var engagement = engagement();
        return engagement == null ? "engagement" : engagement.id();
    }

    /** What was decided: a gate, or the packs alone. */
    String gate() {
        var decision = of.decision();
        return decision.workflow() == null
                ? "the compliance packs that apply"
                : "gate of " + decision.workflow() + " / " + decision.phase();
    }

    @Nullable Pack pack(String id) {
        return of.rulebook().packs().stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }

    /** Title and version of a pack. */
    String packName(String id) {
        var pack = pack(id);
        return pack == null ? id : "%s (%s %s)".formatted(pack.title(), pack.id(), pack.version());
    }

    String sentence(Judgement judgement) {
        var pack = pack(judgement.finding().pack());
        return Sentence.of(judgement.finding().rule(), pack == null ? Vocabulary.NONE : pack.vocabulary());
    }

    /** Ids of the packs that were judged, in the order of the decision. */
    List<String> judgedPacks() {
        return of.decision().judgements().stream().map(one -> one.finding().pack()).distinct().toList();
    }

    List<Judgement> judgements(String pack) {
        return of.decision().judgements().stream().filter(one -> one.finding().pack().equals(pack)).toList();
    }

    /** A digest in groups that an eye can compare. */
    static String shortened(String digest) {
        return digest.substring(0, Math.min(digest.length(), "sha256:".length() + 16));
    }

    List<Fact> facts() {
        return of.facts().all();
    }

    static String words(@Nullable Object value) {
        return Objects.toString(value, "none");
    }
}
