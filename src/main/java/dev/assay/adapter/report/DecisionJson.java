package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.evaluation.Finding;
import dev.assay.fact.ValueType;
import dev.assay.flow.DecideGate;
import dev.assay.matrix.Matrix;
import dev.assay.pack.Language;
import dev.assay.rule.Rule;
import dev.assay.rule.Sentence;
import dev.assay.rule.Truth;
import dev.assay.rule.Vocabulary;
import dev.assay.workflow.Applicability;
import dev.assay.workflow.Decision;
import dev.assay.workflow.Judgement;
import dev.assay.workflow.LocalTexts;
import dev.assay.workflow.Rulebook;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A decision as JSON: what {@code assay check --format json} and the service answer. */
public final class DecisionJson {

    private final Rulebook rulebook;
    private final LocalTexts texts;
    private final Language language;
    private final Map<Said, String> sentences = new ConcurrentHashMap<>();

    /** A rule of a pack, by its text, which remembers its hash. */
    private record Said(String pack, String rule) {}

    /** @param rulebook the packs that the decision was made with */
    public DecisionJson(Rulebook rulebook) {
        this(rulebook, Language.ENGLISH);
    }

    /** @param language the one of titles, messages and remedies; what is decided has none */
    public DecisionJson(Rulebook rulebook, Language language) {
        this.rulebook = rulebook;
        this.language = language;
        this.texts = new LocalTexts(rulebook, language, Phrases.in(language)::say);
    }

    /** Whether it was made for these very rules. */
    public boolean isOf(Rulebook other) {
        return rulebook == other;
    }

    /** @param recorded whether the decision stands in the ledger */
    public ObjectNode of(DecideGate.Answer answer, boolean recorded) {
        return of(answer, recorded, VerdictCore.digest(answer.decision()));
    }

    /** A decision that stands in the ledger, under the digest that it has there. */
    public ObjectNode recorded(DecideGate.Answer answer, String digest) {
        return of(answer, true, digest);
    }

    private ObjectNode of(DecideGate.Answer answer, boolean recorded, String digest) {
        var decision = answer.decision();
        var node = JSON.objectNode();
        node.put("outcome", decision.outcome().word());
        node.put("recorded", recorded);
        if (language != Language.ENGLISH) {
            node.put("language", language.tag());
        }
        node.put("workflow", decision.workflow());
        node.put("phase", decision.phase());
        node.put("clock", decision.clock().toString());
        node.putObject("digests")
                .put("facts", decision.factsDigest())
                .put("rules", decision.rulesDigest())
                .put("decision", digest);
        node.set("packs", packs(decision));
        var findings = node.putArray("findings");
        decision.judgements().forEach(judgement -> findings.add(finding(judgement)));
        node.set("matrix", matrix(answer.matrix()));
        var waivers = SeenWaiversJson.of(answer.waivers());
        if (waivers != null) {
            node.set("waivers", waivers);
        }
        return node;
    }

    private static ArrayNode packs(Decision decision) {
        var packs = JSON.arrayNode();
        for (Applicability one : decision.packs()) {
            var node = packs.addObject()
                    .put("id", one.id())
                    .put("version", one.version())
                    .put("installed", one.pack() != null);
            switch (one.applies()) {
                case TRUE -> node.put("applies", true);
                case FALSE -> node.put("applies", false);
                case UNKNOWN -> node.put("applies", Truth.UNKNOWN.name().toLowerCase(java.util.Locale.ROOT));
            }
            node.set("because", JsonValues.texts(one.because()));
        }
        return packs;
    }

    private ObjectNode finding(Judgement judgement) {
        var finding = judgement.finding();
        var metadata = finding.rule().metadata();
        var node = JSON.objectNode();
        node.put("requirement", finding.rule().name());
        node.put("control", metadata.controls().isEmpty() ? null : metadata.controls().getFirst());
        node.set("controls", JsonValues.texts(metadata.controls()));
        node.put("pack", finding.pack());
        node.put("title", texts.title(finding));
        node.put("status", finding.status().word());
        node.put("effective", judgement.effective());
        node.put("attested", finding.attested());
        node.put("severity", ValueType.Choice.jsonName(judgement.severity()));
        node.put("message", texts.message(finding));
        node.put("remedy", texts.remedy(finding));
        node.set("rule", rule(finding));
        node.set("observations", observations(finding));
        node.set("missing", JsonValues.texts(finding.missing()));
        if (judgement.waiver() != null) {
            node.set("waiver", SeenWaiversJson.of(judgement.waiver()));
        }
        return node;
    }

    private ObjectNode rule(Finding finding) {
        var rule = finding.rule();
        return JSON.objectNode()
                .put("file", rule.place().file())
                .put("line", rule.place().line())
                .put("column", rule.place().column())
                .put("text", rule.text())
                .put("sentence", sentence(rule, finding.pack()));
    }

    private String sentence(Rule rule, String pack) {
        return sentences.computeIfAbsent(new Said(pack, rule.text()), said -> said(rule, pack));
    }

    private String said(Rule rule, String pack) {
        var words = rulebook.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .findFirst()
                .map(found -> found.vocabulary())
                .orElse(Vocabulary.NONE);
        return Sentence.of(rule, words);
    }

    private static ArrayNode observations(Finding finding) {
        var observations = JSON.arrayNode();
        finding.observations().forEach(observation -> observations
                .addObject()
                .put("pointer", observation.pointer())
                .set("value", JsonValues.of(observation.value())));
        return observations;
    }

    /** Controls and their statuses alone. */
    public static ArrayNode matrix(Matrix matrix) {
        var rows = JSON.arrayNode();
        matrix.rows().forEach(row -> rows.addObject()
                .put("pack", row.pack())
                .put("control", row.control())
                .put("status", row.status())
                .put("effective", row.effective()));
        return rows;
    }
}
