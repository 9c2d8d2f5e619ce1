package dev.assay.adapter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.flow.IdempotencyKeys.Key;
import dev.assay.flow.Refused;
import dev.assay.flow.Refused.Reason;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredKeysTest {

    private static OpenStore transactions;
    private static StoredKeys keys;

    @BeforeAll
    static void aDatabase() throws Exception {
        transactions = APostgres.store(APostgres.ready("keys"), 2);
        keys = new StoredKeys(transactions.sql());
    }

    @Test
    void aKeyThatWasAnsweredGetsTheSameAnswer() {
        var key = new Key("north", "ci", "k1", "sha256:a");

        assertThat(claimAndAnswer(key, "decision-1")).isEmpty();
        assertThat(claimAndAnswer(key, "decision-2")).contains("decision-1");
    }

    @Test
    void aKeyBelongsToItsTenantAndPrincipal() {
        assertThat(claimAndAnswer(new Key("north", "ci", "k2", "sha256:a"), "1")).isEmpty();
        assertThat(claimAndAnswer(new Key("north", "ada", "k2", "sha256:a"), "2")).isEmpty();
        assertThat(claimAndAnswer(new Key("south", "ci", "k2", "sha256:a"), "3")).isEmpty();
    }

    @Test
    void aKeyWithAnotherRequestIsRefused() {
        claimAndAnswer(new Key("north", "ci", "k3", "sha256:a"), "1");

        assertThatThrownBy(() -> claimAndAnswer(new Key("north", "ci", "k3", "sha256:b"), "2"))
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.KEY_REUSED))
                .hasMessageContaining("k3");
    }

    @Test
    void aKeyOfARequestThatIsBeingCarriedOutIsRefusedAndOneThatWasUndoneIsFree() throws Exception {
        var key = new Key("north", "ci", "k4", "sha256:a");
        var claimed = new CountDownLatch(1);
        var tried = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var undone = other.submit(() -> transactions.inOne("north", () -> {
                keys.claim(key);
                keys.answer(key, "1");
                claimed.countDown();
                await(tried);
                throw new IllegalArgumentException("undone");
            }));
            await(claimed);
            assertThatThrownBy(() -> claimAndAnswer(key, "2"))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.reason()).isEqualTo(Reason.KEY_IN_FLIGHT));
            tried.countDown();
            assertThatThrownBy(undone::get).hasMessageContaining("undone");
        }
        assertThat(claimAndAnswer(key, "3")).isEmpty();
    }

    private static Optional<String> claimAndAnswer(Key key, String answer) {
        return transactions.inOne(key.tenant(), () -> {
            var before = keys.claim(key);
            if (before.isEmpty()) {
                keys.answer(key, answer);
            }
            return before;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
