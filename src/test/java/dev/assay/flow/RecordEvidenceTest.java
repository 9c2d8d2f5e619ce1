package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.report.LedgerReceipts;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.adapter.signing.DssSealCheck;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.Recording;
import dev.assay.evidence.Verification;
import dev.assay.fact.AssayKinds;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.InMemoryLedger;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.WaiverAct;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordEvidenceTest {

    private static final EngagementKey KEY = new EngagementKey("default", "lakeside-clinics");
    private static final Actor ACTOR = new Actor("default", "ci", "api");
    private static final Clock CLOCK = Clock.fixed(AnInstallation.DECIDED, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final InMemoryArchive archive = new InMemoryArchive();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private AnInstallation installation;
    private final ActLog log = new ActLog(archive, new InMemoryActs(), ledger, CLOCK);
    private RecordDecision decisions;
    private RecordedDecision decided;
    private String id = "d-1";
    private RecordEvidence evidence;

    @BeforeEach
    void start() throws IOException {
        installation = AnInstallation.at(folder);
        var texts = new StoredTexts(new FactsReader(), new PackReader(new DrlReader(AssayKinds.KINDS)));
        var rules = new RulesInForce(AnInstallation.rulebook(), texts, new DroolsEngine(), 50_000_000);
        new RegisterEngagement(archive, archive, ledger, CLOCK).register(KEY, "Lakeside", ACTOR);
        var facts = Files.readAllBytes(Path.of("docs/examples/clinic-group/flawed.json"));
        new SubmitFacts(archive, archive, ledger, texts, CLOCK).submit(KEY, facts, null, ACTOR);
        decisions = new RecordDecision(
                archive, archive, archive, ledger, log, rules, CLOCK, () -> id);
        var issue = new IssueEvidence(
                new DroolsEngine(), 50_000_000, AnInstallation.format(), new EvidencePdf(), installation.seal(), "assay (test)");
        evidence = new RecordEvidence(archive, archive, ledger, rules, issue, CLOCK);
    }

    @Test
    void aRecordedDecisionHasEvidenceWhoseReceiptProvesItsEntry() {
        decide();

        var recorded = evidence.record(KEY, "d-1", ACTOR);

        var result = AnInstallation.verify(recorded.evidence().bytes(), installation.anchors(), new LedgerReceipts());
        assertThat(result).isInstanceOf(Verification.Verified.class);
        assertThat(result.checks())
                .filteredOn(check -> check.about().equals("ledger"))
                .singleElement()
                .satisfies(check -> assertThat(check.grade()).isEqualTo(Verification.Grade.GOOD));
    }

    @Test
    void theWaiversThatCountedAreAttachedAndTheDecisionIsMadeAgainWithThem() {
        decide();
        var open = decided.answer().decision().open().getFirst().finding().rule().name();
        log.append(KEY, new WaiverAct.Requested("waiver-1", "d-1", decided.decision().digest(), open, null, "a part is late",
                "watched by hand", LocalDate.of(2099, 1, 1)), ACTOR);
        log.append(KEY, new WaiverAct.Granted("waiver-1"), new Actor("default", "ada", "user"));
        id = "d-2";
        decide();

        var document = evidence.record(KEY, "d-2", ACTOR).evidence().bytes();

        var files = AnInstallation.format().contents(document);
        assertThat(files.text(Attachment.Name.WAIVERS)).contains("watched by hand");
        assertThat(files.text(Attachment.Name.DECISION)).contains("waived");
        assertThat(AnInstallation.verify(document, installation.anchors(), new LedgerReceipts()))
                .isInstanceOf(Verification.Verified.class);
        var stripped = new VerifyEvidence(
                        new DssSealCheck(), withoutWaivers(), new DroolsEngine(), 50_000_000, new LedgerReceipts(), new EvidencePdf(),
                        (one, other) -> Optional.empty(), "assay (test)")
                .verify(document, installation.anchors(), AnInstallation.ISSUED);
        assertThat(stripped).isInstanceOfSatisfying(Verification.Failed.class, failed -> assertThat(failed.reasons())
                .contains("attachments: the manifest names waivers.json, which is not attached"));
    }

    /** Reads a document as if somebody had taken its waivers out. */
    private static EvidenceFormat withoutWaivers() {
        return (EvidenceFormat) Proxy.newProxyInstance(
                EvidenceFormat.class.getClassLoader(), new Class<?>[] {EvidenceFormat.class}, (proxy, method, values) -> {
                    var result = method.invoke(AnInstallation.format(), values);
                    return result instanceof EvidenceBundle bundle
                            ? EvidenceBundle.of(bundle.all().stream().filter(one -> one.name() != Attachment.Name.WAIVERS).toList())
                            : result;
                });
    }

    @Test
    void evidenceIsIssuedOnceAndItsDigestStandsInTheLedger() {
        decide();

        var first = evidence.record(KEY, "d-1", ACTOR);
        var second = evidence.record(KEY, "d-1", ACTOR);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.evidence().bytes()).isEqualTo(first.evidence().bytes());
        assertThat(evidence.find(KEY, "d-1").evidence().bytes()).isEqualTo(first.evidence().bytes());
        assertThat(ledger.receipt("default", "lakeside-clinics", EntryType.EVIDENCE, first.evidence().digest()))
                .contains(first.receipt())
                .contains(second.receipt());
    }

    @Test
    void evidenceThatNobodyAskedForIsNotThere() {
        decide();

        assertThatThrownBy(() -> evidence.find(KEY, "d-1")).isInstanceOf(Refused.class).hasMessageContaining("no evidence");
        assertThatThrownBy(() -> evidence.record(KEY, "d-2", ACTOR)).isInstanceOf(Refused.class);
    }

    @Test
    void aReceiptOfAnotherDecisionOrLedgerProvesNothing() {
        decide();
        var manifest = manifest(evidence.record(KEY, "d-1", ACTOR).evidence().bytes());
        var recording = manifest.recording();
        var check = new LedgerReceipts();

        assertThat(check.problems(recording, manifest)).isEmpty();
        assertThat(check.problems(edited(recording, "\\\"actor\\\":\\\"ci\\\"", "\\\"actor\\\":\\\"me\\\""), manifest)).isNotEmpty();
        assertThat(check.problems(edited(recording, "\\\"waivers\\\":\\\"sha256:", "\\\"waivers\\\":\\\"sha256:0"), manifest)).isNotEmpty();
        assertThat(check.problems(edited(recording, "\"index\":\"2\"", "\"index\":\"1\""), manifest))
                .contains("the path does not lead from the entry to the root of the ledger");
        assertThat(check.problems(edited(recording, "\"size\":\"3\"", "\"size\":\"4\""), manifest)).isNotEmpty();
        assertThat(check.problems(edited(recording, "assay-receipt/1", "assay-receipt/9"), manifest)).isNotEmpty();
        assertThat(check.problems(new Recording("d-1", recording.decision(), "{}"), manifest)).isNotEmpty();
        assertThat(check.problems(new Recording("d-2", recording.decision(), recording.receipt()), manifest))
                .anyMatch(problem -> problem.contains("d-2"));
    }

    private void decide() {
        var question = new DecideGate.Question(null, null, Set.of());
        decided = decisions.record(new RecordDecision.Request(KEY, question, null, null, null), ACTOR);
    }

    private static Manifest manifest(byte[] document) {
        var format = AnInstallation.format();
        return format.manifest(format.contents(document).text(Attachment.Name.MANIFEST));
    }

    private static Recording edited(Recording recording, String from, String to) {
        assertThat(recording.receipt()).contains(from);
        return new Recording(recording.id(), recording.decision(), recording.receipt().replace(from, to));
    }
}
