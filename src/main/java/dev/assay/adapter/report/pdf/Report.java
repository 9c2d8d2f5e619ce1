package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;
import dev.assay.evidence.EvidenceReport;
import dev.assay.fact.Engagement;
import dev.assay.fact.Fact;
import dev.assay.pack.Language;
import dev.assay.pack.Pack;
import dev.assay.rule.Sentence;
import dev.assay.rule.Vocabulary;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.LocalTexts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the chapters ask of a report. */
record Report(EvidenceReport of, Statements statements, Phrases phrases, LocalTexts texts) {

    static Report of(EvidenceReport of) {
        var phrases = Phrases.in(of.manifest().language());
        var texts = new LocalTexts(of.rulebook(), phrases.language(), phrases::say);
        return new Report(of, new Statements(of.facts(), phrases), phrases, texts);
    }

    /** A phrase in the language of the report. */
    String say(String english, Object... values) {
        return phrases.say(english, values);
    }

    boolean recorded() {
        return of.manifest().recording() != null;
    }

    String recordedInWords() {
        return recorded() ? say("recorded in the ledger") : say("NOT RECORDED");
    }

    /** Whom it is about, as far as the submission says. */
    String about() {
        var engagement = engagement();
        if (engagement == null) {
            return say("an engagement without a name");
        }
        var name = engagement.name() == null ? engagement.id() : engagement.name();
        return engagement.client() == null || engagement.client().equals(name) ? name : name + say(", ") + engagement.client();
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

    /** The word of the outcome; in other languages than English with the English word, which is the one in the files. */
    String outcome() {
        var word = of.decision().outcome().word();
        return phrases.language() == Language.ENGLISH
                ? word.toUpperCase(Locale.ROOT)
                : "%s (%s)".formatted(phrases.word(word), word.toUpperCase(Locale.ROOT));
    }

    /** What was decided: a gate, or the packs alone. */
    String gate() {
        var decision = of.decision();
        return decision.workflow() == null
                ? say("the compliance packs that apply")
                : say("gate of %s", decision.workflow() + " / " + decision.phase());
    }

    @Nullable Pack pack(String id) {
        return of.rulebook().packs().stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }

    /** Title and version of a pack. */
    String packName(String id) {
        var pack = pack(id);
        return pack == null ? id : "%s (%s %s)".formatted(texts.packTitle(id), pack.id(), pack.version());
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

    String words(@Nullable Object value) {
        return Objects.toString(value, say("none"));
    }
}
