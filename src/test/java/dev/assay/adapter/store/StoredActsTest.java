package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.EngagementKey;
import dev.assay.flow.StoredAct;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.WorkflowAct;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredActsTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final EngagementKey NORTH = new EngagementKey("north", "clinic");
    private static final EngagementKey SOUTH = new EngagementKey("south", "clinic");

    private static OpenStore transactions;
    private static StoredActs acts;

    @BeforeAll
    static void aDatabase() throws Exception {
        transactions = APostgres.store(APostgres.ready("acts"), 2);
        acts = new StoredActs(transactions.sql());
        for (var key : List.of(NORTH, SOUTH)) {
            transactions.inOne(key.tenant(), () -> transactions.sql().update(
                    """
                    INSERT INTO assay.engagement (tenant, id, name, registered_by, registered_at)
                    VALUES (?, ?, 'A clinic', 'ada', ?)""",
                    key.tenant(),
                    key.engagement(),
                    AT));
        }
    }

    @Test
    void actsComeBackInTheirOrderAndANumberIsTakenOnce() {
        var ten = new StoredAct[10];
        for (var i = 9; i >= 0; i--) {
            ten[i] = act(NORTH, i + 1L);
            keep(ten[i]);
        }

        assertThat(of(NORTH, "north")).containsExactly(ten);
        assertThatThrownBy(() -> keep(ten[3])).hasMessageContaining("act_pkey");
        assertThat(of(NORTH, "north")).containsExactly(ten);
    }

    @Test
    void oneTenantNeitherSeesNorWritesTheActsOfAnother() {
        keep(act(SOUTH, 1));

        assertThat(of(SOUTH, "north")).isEmpty();
        assertThat(of(SOUTH, "south")).hasSize(1);
        assertThatThrownBy(() -> transactions.inOne("north", () -> {
                    acts.keep(act(SOUTH, 2));
                    return true;
                }))
                .hasMessageContaining("row-level security");
    }

    private static List<StoredAct> of(EngagementKey key, String tenant) {
        return transactions.inOne(tenant, () -> acts.of(key));
    }

    private static void keep(StoredAct act) {
        transactions.inOne(act.key().tenant(), () -> {
            acts.keep(act);
            return true;
        });
    }

    private static StoredAct act(EngagementKey key, long number) {
        var skipped = new WorkflowAct.Skipped("release", "after", "nothing to do in round " + number);
        return new StoredAct(key, new RecordedAct(number, skipped, "ada", "user", AT));
    }
}
