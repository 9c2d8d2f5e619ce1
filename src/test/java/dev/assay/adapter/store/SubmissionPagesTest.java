package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.store.KeptSubmissions.Kept;
import dev.assay.flow.KeptSubmission;
import dev.assay.flow.Reevaluation.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Submissions are gone through in pages. */
class SubmissionPagesTest {

    private static final Instant KEPT = Instant.parse("2026-03-20T14:00:00Z");
    private static final Instant LATER = KEPT.plusSeconds(60);

    private static OpenStore transactions;
    private static StoredReevaluations store;

    @BeforeAll
    static void aStore() throws Exception {
        transactions = APostgres.store(APostgres.ready("pages"), 2);
        store = new StoredReevaluations(transactions.sql());
    }

    @AfterAll
    static void done() {
        transactions.close();
    }

    @Test
    void onlyTheCurrentSubmissionsCanBeAskedAbout() {
        var kept = new KeptSubmissions(transactions, transactions.sql(), "east", KEPT);
        kept.submissions(List.of(new Kept("e", "sha256:1", "{}")));
        kept.submissions(List.of(new Kept("e", "sha256:2", "{}")));

        var all = transactions.inOne("east", () -> store.page("east", false, LATER, null));
        var current = transactions.inOne("east", () -> store.page("east", true, LATER, null));

        assertThat(all).extracting(one -> one.digest()).containsExactly("sha256:1", "sha256:2");
        assertThat(current).extracting(one -> one.digest()).containsExactly("sha256:2");
        assertThat(transactions.inOne("east", () -> store.count("east", true, LATER))).isEqualTo(1);
        assertThat(transactions.inOne("east", () -> store.page("east", false, KEPT.minusMillis(1), null))).isEmpty();
    }

    @Test
    void aPageHoldsNoMoreThanAMemoryDoes() {
        var kept = new KeptSubmissions(transactions, transactions.sql(), "west", KEPT);
        var big = "{\"x\":\"" + "a".repeat(3_000_000) + "\"}";
        kept.submissions(IntStream.range(0, 5).mapToObj(i -> new Kept("e" + i, "sha256:" + i, big)).toList());
        var sizes = new ArrayList<Integer>();
        Position after = null;
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            sizes.add(page.size());
            after = new Position(page.getLast().key().engagement(), page.getLast().digest());
        }

        assertThat(sizes).containsExactly(3, 2);
    }

    private static List<KeptSubmission> page(@Nullable Position after) {
        return transactions.inOne("west", () -> store.page("west", false, LATER, after));
    }
}
