package dev.assay.adapter.store;

/**
 * Tells the database whose rows the running transaction may see, and to undo it when nothing is heard of it for longer than
 * a transaction may take; it forgets both with the transaction's end.
 */
final class TenantSetting {

    private TenantSetting() {}

    static void set(Sql sql, String tenant) {
        sql.query(
                row -> true,
                """
                SELECT set_config('assay.tenant', ?, true),
                       set_config('idle_in_transaction_session_timeout', '60s', true)""",
                tenant);
    }
}
