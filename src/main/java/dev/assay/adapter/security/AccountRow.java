package dev.assay.adapter.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** A row of the table of local users. */
@Entity
@DynamicUpdate
@Table(schema = "assay", name = "account")
class AccountRow {

    @Id
    String name = "";

    String tenant = "";

    String roles = "";

    String password = "";

    boolean enabled;

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    Account account() {
        return new Account(name, tenant, RoleList.read(roles), new SaltedPassword(password), enabled);
    }

    static AccountRow of(Account account, Instant changedAt) {
        var row = new AccountRow();
        row.name = account.name();
        row.tenant = account.tenant();
        row.roles = RoleList.text(account.roles());
        row.password = account.password().text();
        row.enabled = account.enabled();
        row.changedAt = changedAt;
        return row;
    }
}
