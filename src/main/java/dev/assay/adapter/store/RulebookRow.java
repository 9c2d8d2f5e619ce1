package dev.assay.adapter.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A row of the table of rules. */
@Entity
@Immutable
@Table(schema = "assay", name = "rulebook")
class RulebookRow {

    @EmbeddedId
    Key key = new Key("", "");

    String canonical = "";

    String canonical() {
        return canonical;
    }

    @Embeddable
    record Key(String tenant, String digest) {}
}
