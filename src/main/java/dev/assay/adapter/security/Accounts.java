package dev.assay.adapter.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The local users. A user is never taken out, so that nobody else gets a name that stands in the ledger. */
@Singleton
public final class Accounts {

    /** Names our lock among the advisory locks of the database. */
    private static final String LOCK = "SELECT true FROM pg_advisory_xact_lock(1634959969, 1)";

    private final EntityManager rows;
    private final Clock clock;
    private final Secrets secrets;

    Accounts(EntityManager rows, Clock clock, Secrets secrets) {
        this.rows = rows;
        this.clock = clock;
        this.secrets = secrets;
    }

    /** A user of that name in any tenant. */
    Optional<Account> find(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Optional.ofNullable(rows.find(AccountRow.class, name))
                .map(AccountRow::account));
    }

    /** By name. */
    public List<Account> all(String tenant) {
        return QuarkusTransaction.requiringNew().call(() -> rows.createQuery(
                        "from AccountRow where tenant = ?1 order by name", AccountRow.class)
                .setParameter(1, tenant)
                .getResultList()
                .stream()
                .map(AccountRow::account)
                .toList());
    }

    /**
     * Adds a user.
     *
     * @return the password, which is not kept; empty when the name is taken
     */
    public Optional<String> add(Identity user) {
        var password = secrets.password();
        return add(user, password) ? Optional.of(password) : Optional.empty();
    }

    boolean add(Identity user, String password) {
        var account = new Account(user.name(), user.tenant(), user.roles(), secrets.salted(password), true);
        return QuarkusTransaction.requiringNew().call(() -> {
            lock();
            var free = rows.find(AccountRow.class, user.name()) == null;
            if (free) {
                rows.persist(AccountRow.of(account, clock.instant()));
            }
            return free;
        });
    }

    /** Adds the very first user and shows its password before it counts; does nothing when there are users. */
    void addFirst(Identity user, Consumer<String> show) {
        QuarkusTransaction.requiringNew().run(() -> {
            lock();
            var count = rows.createQuery("select count(*) from AccountRow", Long.class).getSingleResult();
            if (count == 0) {
                var password = secrets.password();
                var account = new Account(user.name(), user.tenant(), user.roles(), secrets.salted(password), true);
                rows.persist(AccountRow.of(account, clock.instant()));
                rows.flush();
                show.accept(password);
            }
        });
    }

    /** False when the tenant has no such user. */
    public boolean disable(String tenant, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = rows.find(AccountRow.class, name);
            if (row == null || !row.tenant.equals(tenant)) {
                return false;
            }
            row.enabled = false;
            row.changedAt = clock.instant();
            return true;
        });
    }

    void change(String name, SaltedPassword password) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = rows.find(AccountRow.class, name);
            row.password = password.text();
            row.changedAt = clock.instant();
        });
    }

    /** Two processes must not both find a name free. */
    private void lock() {
        rows.createNativeQuery(LOCK).getSingleResult();
    }
}
