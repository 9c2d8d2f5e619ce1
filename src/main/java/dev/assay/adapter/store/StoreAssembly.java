package dev.assay.adapter.store;

import dev.assay.flow.Acts;
import dev.assay.flow.IdempotencyKeys;
import dev.assay.flow.Reevaluations;
import dev.assay.ledger.Ledger;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store, put together. */
final class StoreAssembly {

    /** The pool gives the same connection all through a transaction, also to Hibernate. */
    @Produces
    @Singleton
    Sql sql(AgroalDataSource pool) {
        return new Sql(pool::getConnection);
    }

    @Produces
    @Singleton
    Ledger ledger(Sql sql) {
        return new StoredLedger(sql);
    }

    @Produces
    @Singleton
    Acts acts(Sql sql) {
        return new StoredActs(sql);
    }

    @Produces
    @Singleton
    Reevaluations reevaluations(Sql sql) {
        return new StoredReevaluations(sql);
    }

    @Produces
    @Singleton
    IdempotencyKeys idempotencyKeys(Sql sql) {
        return new StoredKeys(sql);
    }
}
