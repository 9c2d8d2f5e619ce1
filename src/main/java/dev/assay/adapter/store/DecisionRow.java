package dev.assay.adapter.store;

import dev.assay.flow.Actor;
import dev.assay.flow.DecideGate;
import dev.assay.flow.StoredDecision;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the table of decisions. */
@Entity
@Immutable
@Table(schema = "assay", name = "decision")
class DecisionRow {

    @EmbeddedId
    PartId id = new PartId("", "", "");

    @Nullable String workflow;

    @Nullable String phase;

    @Column(name = "add_packs")
    String addPacks = "";

    String submission = "";

    String rulebook = "";

    String actor = "";

    String channel = "";

    Instant clock = Instant.EPOCH;

    @Nullable String waivers;

    String outcome = "";

    String core = "";

    static DecisionRow of(StoredDecision decision) {
        var row = new DecisionRow();
        row.id = PartId.of(decision.key(), decision.id());
        row.workflow = decision.question().workflow();
        row.phase = decision.question().phase();
        row.addPacks = String.join(",", decision.question().addPacks().stream().sorted().toList());
        row.submission = decision.submission();
        row.rulebook = decision.rulebook();
        row.actor = decision.actor().name();
        row.channel = decision.actor().channel();
        row.clock = decision.clock();
        row.waivers = decision.waivers();
        row.outcome = decision.outcome();
        row.core = decision.core();
        return row;
    }

    StoredDecision decision() {
        var packs = addPacks.isEmpty() ? Set.<String>of() : Set.of(addPacks.split(","));
        return new StoredDecision(
                id.key(),
                id.id(),
                new DecideGate.Question(workflow, phase, packs),
                submission,
                rulebook,
                new Actor(id.tenant(), actor, channel),
                clock,
                waivers,
                outcome,
                core);
    }
}
