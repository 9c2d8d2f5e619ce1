package dev.assay.testkit;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.report.EvidenceFiles;
import dev.assay.adapter.report.PdfTexts;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.adapter.signing.DssSeal;
import dev.assay.adapter.signing.DssSealCheck;
import dev.assay.adapter.signing.KeyFolder;
import dev.assay.adapter.signing.SigningKey;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.ReceiptCheck;
import dev.assay.evidence.Seal;
import dev.assay.evidence.Verification;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.DecideGate;
import dev.assay.flow.IssueEvidence;
import dev.assay.flow.VerifyEvidence;
import dev.assay.pack.Language;
import dev.assay.pack.Pack;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An installation with its own key that issues and verifies evidence, with the packs of this repository. */
public final class AnInstallation {

    public static final Instant DECIDED = Instant.parse("2026-11-02T15:00:00Z");
    public static final Instant ISSUED = Instant.parse("2026-11-03T09:30:00Z");

    private static final long BUDGET = 50_000_000;
    private static final PackReader PACKS = new PackReader(new DrlReader(AssayKinds.KINDS));

    private final SigningKey key;

    private AnInstallation(SigningKey key) {
        this.key = key;
    }

    /** @param folder where its key is made */
    public static AnInstallation at(Path folder) throws IOException {
        var clock = Clock.fixed(ISSUED.minusSeconds(3600), ZoneOffset.UTC);
        return new AnInstallation(new KeyFolder(folder.resolve("keys"), clock).open());
    }

    public List<X509Certificate> anchors() {
        return List.of(key.issuer());
    }

    public Seal seal() {
        return new DssSeal(key);
    }

    public static EvidenceFormat format() {
        return new EvidenceFiles(PACKS);
    }

    public static Rulebook rulebook() throws IOException {
        return new Installation(Path.of(""), PACKS).read();
    }

    public static FactsDocument facts(Path file) throws IOException {
        return new FactsReader().read(Files.readAllBytes(file), "file");
    }

    /** The clinic group of the examples: {@code flawed} or {@code mended}. */
    public static FactsDocument clinic(String name) throws IOException {
        return facts(Path.of("docs/examples/clinic-group/" + name + ".json"));
    }

    public IssueEvidence.Issued issue(FactsDocument facts) throws IOException {
        return issue(facts, rulebook(), Set.of());
    }

    /** With packs that are judged whether or not they apply. */
    public IssueEvidence.Issued issue(FactsDocument facts, Rulebook rulebook, Set<String> addPacks) {
        return issueWith(seal(), facts, rulebook, addPacks, Language.ENGLISH);
    }

    /** With pages in a language. */
    public IssueEvidence.Issued issue(FactsDocument facts, Rulebook rulebook, Set<String> addPacks, Language language) {
        return issueWith(seal(), facts, rulebook, addPacks, language);
    }

    /** Reads a pack from its texts. */
    public static Pack pack(String folder, Map<String, String> files) {
        return PACKS.read(new PackText(folder, new TreeMap<>(files)));
    }

    /** The pages without a signature. */
    public byte[] unsigned(FactsDocument facts, Rulebook rulebook) {
        Seal none = new Seal() {
            @Override
            public byte[] seal(byte[] document, Instant at) {
                return document;
            }

            @Override
            public X509Certificate issuer() {
                return key.issuer();
            }
        };
        return issueWith(none, facts, rulebook, Set.of(), Language.ENGLISH).document();
    }

    private static IssueEvidence.Issued issueWith(
            Seal seal, FactsDocument facts, Rulebook rulebook, Set<String> addPacks, Language language) {
        var issue = new IssueEvidence(new DroolsEngine(), BUDGET, format(), new EvidencePdf(), seal, "assay (test)");
        var question = new DecideGate.Question(null, null, addPacks);
        return issue.issue(facts, rulebook, question, DECIDED, null, ISSUED, language);
    }

    /** Why those who trust this installation refuse the document; throws when they do not. */
    public List<String> reasons(byte[] document) {
        return ((Verification.Failed) verify(document, anchors())).reasons();
    }

    public static Verification verify(byte[] document, List<X509Certificate> anchors) {
        return verify(document, anchors, (recording, manifest) -> List.of());
    }

    public static Verification verify(byte[] document, List<X509Certificate> anchors, ReceiptCheck receipts) {
        return new VerifyEvidence(
                        new DssSealCheck(),
                        format(),
                        new DroolsEngine(),
                        BUDGET,
                        receipts,
                        new EvidencePdf(),
                        new PdfTexts(),
                        "assay (test)")
                .verify(document, anchors, ISSUED.plusSeconds(86_400));
    }
}
