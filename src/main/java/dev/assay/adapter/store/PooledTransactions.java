package dev.assay.adapter.store;

import dev.assay.flow.Transactions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Transactions of the application server, each on one connection of its pool. */
@Singleton
final class PooledTransactions implements Transactions {

    private final Sql sql;

    PooledTransactions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public <T> T inOne(String tenant, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            TenantSetting.set(sql, tenant);
            return work.get();
        });
    }
}
