package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.files.CanonicalJson;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.store.KeptSubmissions.Kept;
import dev.assay.pack.Digest;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Submissions that were decided by rules, and what these rules became since; some of them cannot be judged. */
final class DecidedSubmissions {

    /** Sound ones; three odd ones come with them. */
    static final int COUNT = 40;

    private static final Instant KEPT = Instant.parse("2026-03-20T14:00:00Z");

    private final String before;
    private final Rulebook changed;

    DecidedSubmissions(PackReader packs) throws IOException {
        var rulebook = new Installation(Path.of(""), packs).read();
        var few = new Rulebook(
                List.of(),
                List.of(rulebook.workflow("client-engagement"), rulebook.workflow("release-train")),
                rulebook.classification(),
                null);
        this.before = RulebookText.canonical(few);
        // No interval longer than a week may be agreed any more.
        var after = before.replace("update-days:\\n    value: 14", "update-days:\\n    value: 7");
        assertThat(after).isNotEqualTo(before);
        this.changed = RulebookText.read(after, packs);
    }

    /** The rules as they are now. */
    Rulebook changed() {
        return changed;
    }

    /** Submits and decides for a tenant. */
    void fill(OpenStore store, String tenant) throws IOException {
        var kept = KeptSubmissions.in(store, tenant, KEPT);
        var example = Files.readString(Path.of("docs/examples/client-delivery/phase-0.json"));
        var some = IntStream.range(0, COUNT)
                .mapToObj(i -> Kept.of(
                        "e-%02d".formatted(i),
                        CanonicalJson.of(example.replace("\"updateDays\": 14", "\"updateDays\": " + (i % 4 == 0 ? 14 : 7)))))
                .toList();
        var digest = Digest.of(before).value();
        kept.rulebook(digest, before);
        kept.rulebook("sha256:bad", "{\"format\": \"of another time\"}");
        var same = RulebookText.canonical(changed);
        kept.rulebook(Digest.of(same).value(), same);
        kept.submissions(some);
        kept.decisions(some, digest, "client-engagement", "discovery", "go", KEPT);
        kept.decisions(some.subList(0, 10), digest, "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(10, 12), "sha256:bad", "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(12, 15), Digest.of(same).value(), "release-train", "pre-deployment", "no-go", KEPT);
        kept.decisions(some.subList(20, 21), digest, "client-engagement", "planning", "no-go", KEPT);
        var odd = List.of(
                new Kept("x-broken", "sha256:0000", "{}"),
                Kept.of("y-no-facts", "{\"schemaVersion\":\"1\"}"),
                Kept.of("z-undecided", CanonicalJson.of(example)));
        kept.submissions(odd);
        kept.decisions(odd.subList(0, 2), digest, "client-engagement", "discovery", "go", KEPT);
    }
}
