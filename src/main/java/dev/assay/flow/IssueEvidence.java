package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evidence.Asked;
import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.EvidenceReport;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.Recording;
import dev.assay.evidence.Seal;
import dev.assay.fact.FactsDocument;
import dev.assay.pack.Digest;
import dev.assay.pack.Language;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverBasis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the signed document of a decision. The decision is worked out again, so that what it says is what was found. */
public final class IssueEvidence {

    private final RuleEngine engine;
    private final long budget;
    private final EvidenceFormat format;
    private final EvidenceReport.Printer printer;
    private final Seal seal;
    private final String producer;

    /**
     * @param budget   the most steps one evaluation may take
     * @param producer this program with its version
     */
    public IssueEvidence(
            RuleEngine engine,
            long budget,
            EvidenceFormat format,
            EvidenceReport.Printer printer,
            Seal seal,
            String producer) {
        this.engine = engine;
        this.budget = budget;
        this.format = format;
        this.printer = printer;
        this.seal = seal;
        this.producer = producer;
    }

    /** The document and what it says. */
    public record Issued(byte[] document, DecideGate.Answer answer) {

        /** Names these bytes. */
        public Digest digest() {
            return Digest.of(document);
        }
    }

    /**
     * What is decided again.
     *
     * @param rulebook the rules of then
     * @param waivers  those that count
     * @param clock    the moment it was decided for
     */
    public record Given(
            FactsDocument facts, Rulebook rulebook, DecideGate.Question question, WaiverBasis waivers, Instant clock) {}

    /** Issues the evidence of a decision that counted the waivers in the facts. */
    public Issued issue(
            FactsDocument facts,
            Rulebook rulebook,
            DecideGate.Question question,
            Instant clock,
            @Nullable Recording recording,
            Instant issuedAt,
            Language language) {
        return issue(new Given(facts, rulebook, question, WaiverBasis.CLAIMED, clock), recording, issuedAt, language);
    }

    /**
     * Issues the evidence of a decision.
     *
     * @param recording null when it stands in no ledger; the document then says so
     * @param issuedAt  the present moment
     * @param language  the one that its pages are drawn in; what is decided has none
     * @throws IllegalStateException when another decision comes out than the recorded one
     */
    public Issued issue(Given given, @Nullable Recording recording, Instant issuedAt, Language language) {
        var question = given.question();
        var answer = new DecideGate(given.rulebook(), engine, budget)
                .decide(given.facts(), question, given.waivers(), given.clock());
        var decision = answer.decision();
        var core = format.core(decision);
        var name = Digest.of(core).value();
        if (recording != null && !recording.decision().equals(name)) {
            throw new IllegalStateException("decision %s was recorded as %s and comes out as %s now; no evidence is issued"
                    .formatted(recording.id(), recording.decision(), name));
        }
        var asked = new Asked(question.workflow(), decision.phase(), new TreeSet<>(question.addPacks()), given.clock());
        var files = files(given, core);
        var manifest = new Manifest(
                producer,
                Manifest.SEMANTICS,
                asked,
                issuedAt.truncatedTo(ChronoUnit.SECONDS),
                decision.rulesDigest(),
                Manifest.digests(files),
                language,
                recording);
        files.put(Attachment.Name.MANIFEST, format.manifest(manifest));
        var report = new EvidenceReport(
                decision, answer.matrix(), given.facts().facts(), given.waivers(), given.rulebook(), manifest, name, bundle(files), seal.issuer());
        return new Issued(seal.seal(printer.print(report), issuedAt), answer);
    }

    private Map<Attachment.Name, byte[]> files(Given given, String core) {
        var files = new EnumMap<Attachment.Name, byte[]>(Attachment.Name.class);
        files.put(Attachment.Name.FACTS, given.facts().bytes());
        files.put(Attachment.Name.RULES, format.rules(given.rulebook()));
        files.put(Attachment.Name.DECISION, core.getBytes(StandardCharsets.UTF_8));
        if (given.waivers() instanceof WaiverBasis.Granted granted) {
            files.put(Attachment.Name.WAIVERS, format.waivers(granted));
        }
        return files;
    }

    private static EvidenceBundle bundle(Map<Attachment.Name, byte[]> files) {
        List<Attachment> attachments = files.entrySet().stream()
                .map(file -> new Attachment(file.getKey(), file.getValue()))
                .toList();
        return EvidenceBundle.of(attachments);
    }
}
