package dev.assay.flow;

import dev.assay.evaluation.RuleEngine;
import dev.assay.evidence.Attachment;
import dev.assay.evidence.EvidenceBundle;
import dev.assay.evidence.EvidenceFormat;
import dev.assay.evidence.EvidenceReport;
import dev.assay.evidence.Manifest;
import dev.assay.evidence.PageCheck;
import dev.assay.evidence.ReceiptCheck;
import dev.assay.evidence.Recording;
import dev.assay.evidence.Replay;
import dev.assay.evidence.SealCheck;
import dev.assay.evidence.Verification;
import dev.assay.evidence.Verification.Check;
import dev.assay.evidence.Verification.Grade;
import dev.assay.pack.Digest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verifies an evidence document with nothing but the document and the certificates that the caller trusts. */
public final class VerifyEvidence {

    private final SealCheck seal;
    private final EvidenceFormat format;
    private final RuleEngine engine;
    private final long budget;
    private final ReceiptCheck receipts;
    private final ComparePages pages;

    /**
     * @param budget  the most steps one evaluation of the replay may take
     * @param printer draws the pages again
     * @param program this program with its version, as it names itself in what it issues
     */
    public VerifyEvidence(
            SealCheck seal,
            EvidenceFormat format,
            RuleEngine engine,
            long budget,
            ReceiptCheck receipts,
            EvidenceReport.Printer printer,
            PageCheck pageCheck,
            String program) {
        this.seal = seal;
        this.format = format;
        this.engine = engine;
        this.budget = budget;
        this.receipts = receipts;
        this.pages = new ComparePages(printer, pageCheck, program);
    }

    /**
     * Looks at the seal, the attachments and the receipt, then decides and draws the pages again.
     *
     * @param anchors certificates that the caller trusts; without any the best answer is "issuer not trusted"
     * @param now     the moment for which the signer's certificate has to be valid
     */
    public Verification verify(byte[] document, List<X509Certificate> anchors, Instant now) {
        var checks = new ArrayList<Check>();
        var sealed = seal.check(document, anchors, now);
        seal(sealed, anchors, checks);
        var bundle = bundle(document, checks);
        var manifest = bundle == null ? null : manifest(bundle, checks);
        if (bundle != null && manifest != null) {
            digests(bundle, manifest, checks);
            receipt(manifest.recording(), manifest, bundle, checks);
            replay(document, bundle, manifest, sealed, checks);
        }
        if (checks.stream().anyMatch(check -> check.grade() == Grade.BAD)) {
            return new Verification.Failed(checks);
        }
        var trusted = sealed instanceof SealCheck.Result.Intact good && good.trusted();
        return trusted ? new Verification.Verified(checks) : new Verification.IntactIssuerNotTrusted(checks);
    }

    private static void seal(SealCheck.Result sealed, List<X509Certificate> anchors, List<Check> checks) {
        switch (sealed) {
            case SealCheck.Result.Intact good -> {
                checks.add(new Check("seal", Grade.GOOD, "one, over the whole file, unbroken; by %s at %s (the signer's clock)"
                        .formatted(good.signer(), good.sealedAt())));
                checks.add(issuer(good, anchors.isEmpty()));
            }
            case SealCheck.Result.Broken broken ->
                broken.reasons().forEach(reason -> checks.add(new Check("seal", Grade.BAD, reason)));
        }
    }

    private static Check issuer(SealCheck.Result.Intact good, boolean nobodyTrusted) {
        if (good.trusted()) {
            return new Check("issuer", Grade.GOOD, "its certificate leads to one that you trust");
        }
        return nobodyTrusted
                ? new Check("issuer", Grade.OPEN, "not trusted: you named no certificate to trust, and anybody can make one")
                : new Check("issuer", Grade.BAD, "its certificate leads to none that you trust: somebody else sealed this");
    }

    private @Nullable EvidenceBundle bundle(byte[] document, List<Check> checks) {
        try {
            return format.contents(document);
        } catch (IllegalArgumentException e) {
            checks.add(new Check("attachments", Grade.BAD, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private @Nullable Manifest manifest(EvidenceBundle bundle, List<Check> checks) {
        try {
            return format.manifest(bundle.text(Attachment.Name.MANIFEST));
        } catch (IllegalArgumentException e) {
            checks.add(new Check("manifest", Grade.BAD, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static void digests(EvidenceBundle bundle, Manifest manifest, List<Check> checks) {
        var before = checks.size();
        for (var file : bundle.all()) {
            if (file.name() == Attachment.Name.MANIFEST) {
                continue;
            }
            var stated = manifest.files().get(file.name().file());
            if (!file.digest().equals(stated)) {
                checks.add(new Check("attachments", Grade.BAD, "%s has the digest %s, the manifest says %s"
                        .formatted(file.name().file(), file.digest(), stated)));
            }
        }
        for (var file : manifest.files().keySet()) {
            if (bundle.all().stream().noneMatch(one -> one.name().file().equals(file))) {
                checks.add(new Check("attachments", Grade.BAD, "the manifest names %s, which is not attached".formatted(file)));
            }
        }
        if (checks.size() == before) {
            checks.add(new Check("attachments", Grade.GOOD, "every file has the digest that the manifest names"));
        }
    }

    private void receipt(
            @Nullable Recording recording, Manifest manifest, EvidenceBundle bundle, List<Check> checks) {
        if (recording == null) {
            checks.add(new Check("ledger", Grade.OPEN, "the decision is not recorded in a ledger"));
            return;
        }
        var problems = new ArrayList<>(receipts.problems(recording, manifest));
        var core = Digest.of(bundle.file(Attachment.Name.DECISION).content()).value();
        if (!core.equals(recording.decision())) {
            problems.add("the receipt is about the decision %s, not about %s".formatted(recording.decision(), core));
        }
        problems.forEach(problem -> checks.add(new Check("ledger", Grade.BAD, problem)));
        if (problems.isEmpty()) {
            checks.add(new Check("ledger", Grade.GOOD, "the receipt proves that the decision stands in the ledger with this root: compare it with one that was published"));
        }
    }

    private void replay(
            byte[] document, EvidenceBundle bundle, Manifest manifest, SealCheck.Result sealed, List<Check> checks) {
        if (!(sealed instanceof SealCheck.Result.Intact good) || checks.stream().anyMatch(check -> check.grade() == Grade.BAD)) {
            checks.add(new Check("replay", Grade.OPEN, "not tried: the document is not what was sealed"));
            return;
        }
        var again = new ReplayDecision(format, engine, budget).replay(bundle, manifest, good.issuer());
        checks.add(switch (again.outcome()) {
            case Replay.Equal equal -> new Check("replay", Grade.GOOD, "the same decision comes out, byte for byte");
            case Replay.Different different -> new Check("replay", Grade.BAD, different(different));
            case Replay.Impossible no -> new Check("replay", Grade.BAD, "impossible: " + String.join("; ", no.reasons()));
        });
        if (again.outcome() instanceof Replay.Equal && again.report() != null) {
            checks.add(pages.check(document, again.report()));
        }
    }

    private static String different(Replay.Different different) {
        return different.unexplained()
                ? "another decision comes out: " + different.difference()
                : "another decision comes out; it was made under semantics %s, this program has %s: %s"
                        .formatted(different.recordedSemantics(), Manifest.SEMANTICS, different.difference());
    }
}
