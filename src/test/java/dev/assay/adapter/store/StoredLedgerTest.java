package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Frontier;
import dev.assay.ledger.MerkleProof;
import dev.assay.ledger.Receipt;
import dev.assay.ledger.RecordedEntry;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredLedgerTest {

    private static final int THREADS = 8;
    private static final int EACH = 40;
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456Z");

    private static DatabaseSettings.External database;
    private static OpenStore transactions;
    private static StoredLedger ledger;

    @BeforeAll
    static void aDatabase() throws Exception {
        database = APostgres.ready("ledger");
        transactions = APostgres.store(database, THREADS);
        ledger = new StoredLedger(transactions.sql());
    }

    @AfterAll
    static void done() throws Exception {
        transactions.close();
    }

    @Test
    void appendsOfManyThreadsMakeOneLedgerWithoutGapsThatVerifiesFromScratch() throws Exception {
        var before = in("north", () -> ledger.head()).size();

        var receipts = concurrently(THREADS, thread -> {
            var given = new ArrayList<Receipt>();
            for (var i = 0; i < EACH; i++) {
                var subject = "sha256:%d-%d".formatted(thread, i);
                given.add(append(transactions, ledger, "tenant" + thread % 2, subject, i % 5 == 4));
            }
            return given;
        });

        var kept = receipts.stream().flatMap(List::stream).filter(one -> one != null).toList();
        var added = THREADS * EACH * 4L / 5;
        assertThat(kept.stream().map(Receipt::index).sorted())
                .containsExactlyElementsOf(IntStream.range(0, (int) added).mapToObj(i -> before + i).toList());
        var recorded = everything(List.of("north", "tenant0", "tenant1"));
        assertThat(fromScratch(recorded)).isEqualTo(in("north", () -> ledger.head()));
        assertThat(recorded.stream().map(RecordedEntry::receipt)).containsAll(kept);
    }

    @Test
    void everyReceiptIsProvedInTheNewestLedgerAndLeadsToIt() {
        var first = append(transactions, ledger, "north", "sha256:first", false);
        var second = append(transactions, ledger, "north", "sha256:second", false);

        var head = in("north", () -> ledger.head());
        var inclusion = in("north", () -> ledger.inclusion(first.index(), head.size()));
        var consistency = in("north", () -> ledger.consistency(first.head().size(), head.size()));

        assertThat(MerkleProof.includes(head, first.index(), first.leaf(), inclusion)).isTrue();
        assertThat(MerkleProof.extendsTo(first.head(), head, consistency)).isTrue();
        assertThat(second.index()).isEqualTo(first.index() + 1);
        assertThatThrownBy(() -> in("north", () -> ledger.inclusion(0, head.size() + 1)))
                .hasMessageContaining("ask for a size that it had");
    }

    @Test
    void aReceiptIsFoundAgainAsItWasGiven() {
        var given = append(transactions, ledger, "north", "sha256:again", false);

        assertThat(in("north", () -> ledger.receipt("north", "clinic", EntryType.DECISION, "sha256:again")))
                .contains(given);
        assertThat(in("north", () -> ledger.receipt("north", "clinic", EntryType.EVIDENCE, "sha256:again")))
                .isEmpty();
    }

    @Test
    void anAppendThatIsUndoneLeavesNoGap() {
        var before = in("north", () -> ledger.head());

        append(transactions, ledger, "north", "sha256:undone", true);

        assertThat(in("north", () -> ledger.head())).isEqualTo(before);
        assertThat(append(transactions, ledger, "north", "sha256:next", false).index()).isEqualTo(before.size());
    }

    @Test
    void twoReplicasOnOneDatabaseMakeOneLedger() throws Exception {
        var shared = APostgres.ready("replicas");
        try (var one = APostgres.store(shared, 2);
                var two = APostgres.store(shared, 2)) {
            var replicas = List.of(one, two);

            concurrently(4, thread -> {
                var replica = replicas.get(thread % 2);
                for (var i = 0; i < EACH; i++) {
                    append(replica, new StoredLedger(replica.sql()), "north", thread + "-" + i, false);
                }
                return thread;
            });

            var merged = new StoredLedger(one.sql());
            var recorded = one.inOne("north", () -> merged.entries("north", "clinic"));
            assertThat(recorded).hasSize(4 * EACH);
            assertThat(fromScratch(recorded))
                    .isEqualTo(two.inOne("north", () -> new StoredLedger(two.sql()).head()));
        }
    }

    @Test
    void noTenantSeesOrWritesWhatIsAnothersEvenWhenAQueryForgetsToAsk() {
        append(transactions, ledger, "north", "sha256:mine", false);
        var all = "SELECT tenant FROM assay.ledger_entry";

        for (var round = 0; round < THREADS; round++) {
            assertThat(in("south", () -> ledger.entries("north", "clinic"))).isEmpty();
            assertThat(in("south", () -> transactions.sql().query(row -> row.getString(1), all)))
                    .isEmpty();
            assertThat(in("north", () -> transactions.sql().query(row -> row.getString(1), all)))
                    .containsOnly("north");
            assertThat(in("", () -> transactions.sql().query(row -> row.getString(1), all))).isEmpty();
        }
        assertThatThrownBy(() -> in("south", () -> ledger.append(entry("north", "sha256:forged"))))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyKeepsTheLockOrWaitsForItForEver() {
        var idle = "SHOW idle_in_transaction_session_timeout";

        var said = in("north", () -> {
            var before = ask(idle);
            ledger.append(entry("north", "sha256:then gone"));
            return List.of(before, ask(idle), ask("SHOW lock_timeout"));
        });

        assertThat(said).containsExactly("1min", "10s", "20s");
        assertThat(in("north", () -> ask("SHOW lock_timeout"))).isEqualTo("0");
    }

    private static String ask(String query) {
        return transactions.sql().query(row -> row.getString(1), query).getFirst();
    }

    /** Null when it was undone. */
    private static Receipt append(
            OpenStore on, StoredLedger ledger, String tenant, String subject, boolean undo) {
        try {
            return on.inOne(tenant, () -> {
                var receipt = ledger.append(entry(tenant, subject));
                if (undo) {
                    throw new IllegalArgumentException("undo");
                }
                return receipt;
            });
        } catch (IllegalArgumentException undone) {
            return null;
        }
    }

    private static Entry entry(String tenant, String subject) {
        return new Entry(tenant, "clinic", EntryType.DECISION, subject, "ada", AT);
    }

    private static <T> T in(String tenant, java.util.function.Supplier<T> work) {
        return transactions.inOne(tenant, work);
    }

    private static List<RecordedEntry> everything(List<String> tenants) {
        return tenants.stream()
                .flatMap(tenant -> in(tenant, () -> ledger.entries(tenant, "clinic")).stream())
                .sorted(java.util.Comparator.comparing(one -> one.receipt().index()))
                .toList();
    }

    /** The head of a tree that is built again from what the entries say, each one checked against its receipt. */
    private static TreeHead fromScratch(List<RecordedEntry> recorded) {
        var frontier = Frontier.EMPTY;
        for (var one : recorded) {
            Digest leaf = one.entry().leaf();
            frontier = frontier.with(leaf);
            assertThat(one.receipt()).isEqualTo(new Receipt(frontier.size() - 1, leaf, frontier.head()));
        }
        return frontier.head();
    }

    private static <T> List<T> concurrently(int threads, java.util.function.IntFunction<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var tasks = IntStream.range(0, threads)
                    .mapToObj(thread -> (Callable<T>) () -> work.apply(thread))
                    .toList();
            var results = new ArrayList<T>();
            for (var done : executor.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
