package dev.assay.performance;

import dev.assay.adapter.files.CanonicalJson;
import dev.assay.adapter.store.KeptSubmissions;
import dev.assay.adapter.store.KeptSubmissions.Kept;
import dev.assay.adapter.store.OpenStore;
import dev.assay.flow.DecideGate;
import dev.assay.pack.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Stored submissions for the benchmark: variants of a client project at its first gate, which two further packs judge, too. */
final class BulkSubmissions {

    private static final int VARIANTS = 300;
    private static final int BATCH = 500;
    private static final Instant AT = Instant.parse("2026-03-20T14:00:00Z");
    private static final DecideGate.Question QUESTION =
            new DecideGate.Question("client-engagement", "discovery", Set.of("hipaa", "soc2"));
    private static final List<String> VARIED = variants();

    private BulkSubmissions() {}

    static String described() {
        return ("%d variants of a document of %.1f KB in canonical JSON; each was decided at the gate client-engagement/discovery"
                        + " with the packs hipaa and soc2")
                .formatted(VARIED.size(), VARIED.stream().mapToInt(String::length).average().orElse(0) / 1e3);
    }

    /** The rule about the agreed interval of progress updates no longer lets fourteen days pass. */
    static String withOneRuleChanged(String rulebook) {
        var was = "phase == \\\"discovery\\\",\\n            updateDays == null || updateDays < 1 || updateDays > $most )";
        var changed = rulebook.replace(was, was.replace("updateDays > $most", "updateDays > $most - 7"));
        if (changed.equals(rulebook)) {
            throw new IllegalStateException("the rule client-engagement.discovery.cadence-agreed reads otherwise than the benchmark expects");
        }
        return changed;
    }

    /** One in twenty has agreed on fourteen days. */
    private static List<String> variants() {
        var random = new SplittableRandom(20261121);
        var variants = new ArrayList<String>();
        try {
            var example = Files.readString(Path.of("docs/examples/client-delivery/phase-0.json"));
            for (int i = 0; i < VARIANTS; i++) {
                variants.add(CanonicalJson.of(example
                        .replace("\"updateDays\": 14", "\"updateDays\": " + (i % 20 == 0 ? 14 : 7))
                        .replace("\"workforce\": 640", "\"workforce\": " + random.nextInt(10, 10_000))
                        .replace("Reserve and collect", "Project " + Long.toHexString(random.nextLong()))
                        .replace("\"mutualTls\": true", "\"mutualTls\": " + random.nextBoolean())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return variants;
    }

    /** Stores so many under a tenant, as the service does but for the receipts. */
    static void fill(OpenStore store, String tenant, int count, String rulebook) {
        var kept = KeptSubmissions.in(store, tenant, AT);
        var digest = Digest.of(rulebook).value();
        kept.rulebook(digest, rulebook);
        for (int from = 0; from < count; from += BATCH) {
            var batch = IntStream.range(from, Math.min(count, from + BATCH))
                    .mapToObj(i -> Kept.of("e-%07d".formatted(i), VARIED.get(i % VARIED.size())))
                    .toList();
            kept.submissions(batch);
            kept.decisions(batch, digest, QUESTION, "go", AT);
        }
    }
}
