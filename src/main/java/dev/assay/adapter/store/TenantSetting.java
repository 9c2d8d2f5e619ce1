package dev.assay.adapter.store;

/** Tells the database whose rows the running transaction may see; it forgets with the transaction's end. */
final class TenantSetting {

    private TenantSetting() {}

    static void set(Sql sql, String tenant) {
        sql.query(row -> true, "SELECT set_config('assay.tenant', ?, true)", tenant);
    }
}
