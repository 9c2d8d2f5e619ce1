package dev.assay.performance;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.adapter.signing.DssSealCheck;
import dev.assay.evidence.EvidenceReport;
import dev.assay.evidence.Seal;
import dev.assay.evidence.SealCheck;
import dev.assay.evidence.Verification;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.DecideGate;
import dev.assay.flow.IssueEvidence;
import dev.assay.pack.Language;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;

/**
 * What the evidence of a decision about some 400 controls costs: drawing its pages, sealing, verifying. The unit is the
 * signature primitive alone, with a key of the same kind over the same bytes.
 */
final class EvidenceCost {

    private static final long BUDGET = 500_000_000;
    private static final int ROUNDS = 5;
    private static final long WARM_NANOS = 4_000_000_000L;
    private static final long ROUND_NANOS = 500_000_000;
    private static final Path EXAMPLE = Path.of("docs/examples/payment-service-provider/flawed.json");
    private static final String PROGRAM = "assay (test)";

    private final Rulebook rulebook;
    private final FactsDocument facts;
    private final AnInstallation installation;
    private final List<EvidenceReport> reports = new ArrayList<>();
    private final List<byte[]> drawn = new ArrayList<>();
    private final EvidencePdf pages = new EvidencePdf();

    private EvidenceCost(Path keys) throws IOException {
        this.rulebook = AnInstallation.rulebook();
        this.facts = AnInstallation.facts(EXAMPLE);
        this.installation = AnInstallation.at(keys);
    }

    static void run(Report report) throws IOException {
        new EvidenceCost(Files.createTempDirectory("assay-bench-keys")).measure(report);
    }

    private void measure(Report report) throws IOException {
        var document = issue();
        mustBeVerified(document);
        var signature = new PlainSignature();
        var costs = Clocks.compare(
                List.of(
                        () -> signature.sign(drawn.getFirst()),
                        () -> pages.print(reports.getFirst()),
                        () -> installation.seal().seal(drawn.getFirst(), AnInstallation.ISSUED),
                        () -> sealed(document),
                        () -> AnInstallation.verify(document, installation.anchors())),
                ROUNDS,
                WARM_NANOS,
                ROUND_NANOS);
        tell(report, document, costs);
    }

    private void tell(Report report, byte[] document, List<Clocks.Cost> costs) throws IOException {
        report.heading("Evidence of a decision about %d controls".formatted(reports.getFirst().decision().judgements().size()));
        try (var pdf = Loader.loadPDF(document)) {
            report.say("%d pages, %,d bytes drawn, %,d bytes sealed\n"
                    .formatted(pdf.getNumberOfPages(), drawn.getFirst().length, document.length));
        }
        report.columns("step", "CPU ms", "allocated MB", "of the signature alone");
        var names = List.of(
                "signature alone (P-256 over the drawn bytes)",
                "draw",
                "seal",
                "check the seal",
                "verify (seal, attachments, replay, pages drawn again)");
        for (int i = 0; i < names.size(); i++) {
            var cost = costs.get(i);
            report.row(names.get(i), cost.micros() / 1e3, cost.bytes() / 1e6, cost.micros() / costs.getFirst().micros());
        }
    }

    /** Issues it as the product does, and keeps what went from one step to the next. */
    private byte[] issue() {
        Seal seal = new Seal() {
            @Override
            public byte[] seal(byte[] document, Instant at) {
                drawn.add(document);
                return installation.seal().seal(document, at);
            }

            @Override
            public X509Certificate issuer() {
                return installation.seal().issuer();
            }
        };
        EvidenceReport.Printer printer = asked -> {
            reports.add(asked);
            return pages.print(asked);
        };
        var issue = new IssueEvidence(new DroolsEngine(), BUDGET, AnInstallation.format(), printer, seal, PROGRAM);
        var question = new DecideGate.Question(null, null, Set.of());
        return issue.issue(facts, rulebook, question, AnInstallation.DECIDED, null, AnInstallation.ISSUED, Language.ENGLISH)
                .document();
    }

    private void mustBeVerified(byte[] document) {
        var result = AnInstallation.verify(document, installation.anchors());
        if (!(result instanceof Verification.Verified)) {
            throw new IllegalStateException("what was issued is not verified: " + result);
        }
    }

    private void sealed(byte[] document) {
        var result = new DssSealCheck().check(document, installation.anchors(), AnInstallation.ISSUED.plusSeconds(86_400));
        if (!(result instanceof SealCheck.Result.Intact)) {
            throw new IllegalStateException("the seal is not intact: " + result);
        }
    }
}
