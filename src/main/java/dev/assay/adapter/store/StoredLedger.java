package dev.assay.adapter.store;

import dev.assay.ledger.Entry;
import dev.assay.ledger.EntryType;
import dev.assay.ledger.Frontier;
import dev.assay.ledger.Ledger;
import dev.assay.ledger.MerkleTree;
import dev.assay.ledger.Receipt;
import dev.assay.ledger.RecordedEntry;
import dev.assay.ledger.TreeHead;
import dev.assay.pack.Digest;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The ledger in PostgreSQL. Numbers are given under a lock of the database, so that several processes make one ledger
 * without gaps: a sequence would leave a gap for each transaction that is undone.
 */
final class StoredLedger implements Ledger {

    /** Names our lock among the advisory locks of the database. */
    static final int LOCK_SPACE = 0x61737361;

    /**
     * Takes the lock and leaves nobody waiting for ever: a process that vanishes with the lock in its hands, its machine and
     * all, is cut off by the database, which would notice by itself after hours.
     */
    private static final String LOCK =
            """
            SELECT set_config('idle_in_transaction_session_timeout', '10s', true),
                   set_config('lock_timeout', '20s', true),
                   pg_advisory_xact_lock(?, 0)""";

    private static final String APPEND =
            """
            WITH node AS (
                INSERT INTO assay.ledger_node (level, position, digest)
                SELECT number - 1, ?::bigint >> (number - 1)::int, digest
                FROM unnest(?) WITH ORDINALITY AS made (digest, number)),
            head AS (INSERT INTO assay.ledger_head (size, root, peaks) VALUES (?, ?, ?))
            INSERT INTO assay.ledger_entry (index, tenant, engagement, type, subject, actor, at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String ENTRIES =
            """
            SELECT e.index, e.tenant, e.engagement, e.type, e.subject, e.actor, e.at, n.digest AS leaf, h.root
            FROM assay.ledger_entry e
            JOIN assay.ledger_node n ON n.level = 0 AND n.position = e.index
            JOIN assay.ledger_head h ON h.size = e.index + 1
            WHERE e.tenant = ? AND e.engagement = ?""";

    private final Sql sql;

    StoredLedger(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Receipt append(Entry entry) {
        sql.query(row -> true, LOCK, LOCK_SPACE);
        // After the lock, in a statement of its own: its snapshot has what the last holder of the lock committed.
        var before = frontier();
        var completed = new ArrayList<Frontier.Node>();
        var after = before.with(entry.leaf(), completed::add);
        keep(completed, after, before.size(), entry);
        return new Receipt(before.size(), entry.leaf(), after.head());
    }

    private Frontier frontier() {
        var last = sql.query(
                row -> new Frontier(row.getLong("size"), digests(row.getArray("peaks"))),
                "SELECT size, peaks FROM assay.ledger_head ORDER BY size DESC LIMIT 1");
        return last.isEmpty() ? Frontier.EMPTY : last.getFirst();
    }

    /** In one statement: all others wait for the lock meanwhile. */
    private void keep(List<Frontier.Node> completed, Frontier after, long index, Entry entry) {
        sql.update(
                APPEND,
                completed.getFirst().position(),
                completed.stream().map(node -> node.digest().value()).toList(),
                after.size(),
                after.head().root().value(),
                after.peaks().stream().map(Digest::value).toList(),
                index,
                entry.tenant(),
                entry.engagement(),
                entry.type().word(),
                entry.subject(),
                entry.actor(),
                entry.at());
    }

    @Override
    public TreeHead head() {
        return frontier().head();
    }

    @Override
    public List<RecordedEntry> entries(String tenant, String engagement) {
        return sql.query(StoredLedger::recorded, ENTRIES + " ORDER BY e.index", tenant, engagement);
    }

    @Override
    public Optional<Receipt> receipt(String tenant, String engagement, EntryType type, String subject) {
        var query = ENTRIES + " AND e.type = ? AND e.subject = ? ORDER BY e.index DESC LIMIT 1";
        return sql.query(StoredLedger::recorded, query, tenant, engagement, type.word(), subject).stream()
                .map(RecordedEntry::receipt)
                .findFirst();
    }

    @Override
    public List<Digest> inclusion(long index, long size) {
        return tree(size).inclusion(index);
    }

    @Override
    public List<Digest> consistency(long from, long to) {
        return tree(to).consistency(from);
    }

    private MerkleTree tree(long size) {
        var there = head().size();
        if (size > there) {
            throw new IllegalArgumentException(
                    "the ledger has %d entries, not %d; ask for a size that it had".formatted(there, size));
        }
        return new MerkleTree(this::node, size);
    }

    private Digest node(int level, long position) {
        return sql
                .query(
                        row -> new Digest(row.getString(1)),
                        "SELECT digest FROM assay.ledger_node WHERE level = ? AND position = ?",
                        level,
                        position)
                .getFirst();
    }

    private static RecordedEntry recorded(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getString("tenant"),
                row.getString("engagement"),
                EntryType.of(row.getString("type")),
                row.getString("subject"),
                row.getString("actor"),
                Sql.instant(row, "at"));
        var index = row.getLong("index");
        var head = new TreeHead(index + 1, new Digest(row.getString("root")));
        return new RecordedEntry(entry, new Receipt(index, new Digest(row.getString("leaf")), head));
    }

    private static List<Digest> digests(Array texts) throws SQLException {
        return Arrays.stream((String[]) texts.getArray()).map(Digest::new).toList();
    }
}
