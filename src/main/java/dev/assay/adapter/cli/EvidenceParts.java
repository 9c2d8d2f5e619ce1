package dev.assay.adapter.cli;

import dev.assay.adapter.report.EvidenceFiles;
import dev.assay.adapter.report.LedgerReceipts;
import dev.assay.adapter.report.PdfTexts;
import dev.assay.adapter.report.pdf.EvidencePdf;
import dev.assay.adapter.signing.DssSeal;
import dev.assay.adapter.signing.DssSealCheck;
import dev.assay.adapter.signing.KeyFolder;
import dev.assay.adapter.signing.SigningKey;
import dev.assay.flow.IssueEvidence;
import dev.assay.flow.VerifyEvidence;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What evidence is made with. Apart from {@link Parts}, since loading it takes longer than deciding. */
final class EvidenceParts {

    private final Parts parts;

    EvidenceParts(Parts parts) {
        this.parts = parts;
    }

    /** The installation's key, made now if this is its first use. */
    SigningKey key(@Nullable Path named) throws IOException {
        var folder = named == null ? parts.keys() : named;
        return new KeyFolder(folder, parts.clock()).open();
    }

    IssueEvidence issue(SigningKey key) {
        return new IssueEvidence(
                parts.engine(), Parts.BUDGET, files(), new EvidencePdf(), new DssSeal(key), Version.program());
    }

    VerifyEvidence verify() {
        return new VerifyEvidence(
                new DssSealCheck(),
                files(),
                parts.engine(),
                Parts.BUDGET,
                new LedgerReceipts(),
                new EvidencePdf(),
                new PdfTexts(),
                Version.program());
    }

    private EvidenceFiles files() {
        return new EvidenceFiles(parts.packReader());
    }
}
