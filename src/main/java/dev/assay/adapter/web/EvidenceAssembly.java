package dev.assay.adapter.web;

import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.report.EvidenceFiles;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.adapter.signing.DssSeal;
import dev.assay.adapter.signing.KeyFolder;
import dev.assay.adapter.signing.SealSelfTest;
import dev.assay.adapter.signing.SigningKey;
import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.Archive;
import dev.assay.flow.IssueEvidence;
import dev.assay.flow.RecordEvidence;
import dev.assay.flow.RulesInForce;
import dev.assay.flow.Transactions;
import dev.assay.ledger.Ledger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What evidence is issued with. The key is made when evidence or the certificate is first asked for. */
final class EvidenceAssembly {

    @Produces
    @Singleton
    SigningKey signingKey(@ConfigProperty(name = "assay.keys") Path folder, Clock clock) throws IOException {
        return new KeyFolder(folder, clock).open();
    }

    @Produces
    @Singleton
    IssueEvidence issueEvidence(
            RuleEngine engine,
            @ConfigProperty(name = "assay.evaluation.budget") long budget,
            PackReader packs,
            SigningKey key,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        var seal = new DssSeal(key);
        SealSelfTest.run(seal, clock.instant());
        return new IssueEvidence(engine, budget, new EvidenceFiles(packs), new EvidencePdf(), seal, "assay " + version);
    }

    @Produces
    @Singleton
    RecordEvidence recordEvidence(
            Transactions transactions,
            Archive archive,
            Ledger ledger,
            RulesInForce rules,
            IssueEvidence issue,
            Clock clock) {
        return new RecordEvidence(transactions, archive, ledger, rules, issue, clock);
    }
}
