package dev.assay.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.testkit.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Attempts attempts = new Attempts(clock);

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> attempts.failed("here ada"));
    }

    @Test
    void someFailuresAreFree() {
        fail(4);
        assertThat(attempts.wait("here ada")).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        fail(5);
        assertThat(attempts.wait("here ada")).isEqualTo(Duration.ofSeconds(1));
        fail(3);
        assertThat(attempts.wait("here ada")).isEqualTo(Duration.ofSeconds(8));
        fail(100);
        assertThat(attempts.wait("here ada")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theWaitPassesAndTheFailuresAreForgotten() {
        fail(8);
        clock.pass(Duration.ofSeconds(8));
        assertThat(attempts.wait("here ada")).isZero();
        clock.pass(Duration.ofMinutes(16));
        fail(1);
        assertThat(attempts.wait("here ada")).isZero();
    }

    @Test
    void successClearsAndOthersAreNotConcerned() {
        fail(8);
        assertThat(attempts.wait("elsewhere ada")).isZero();
        attempts.succeeded("here ada");
        assertThat(attempts.wait("here ada")).isZero();
    }

    @Test
    void floodsOfNamesDoNotFillTheMemoryForEver() {
        fail(8);
        IntStream.range(0, 20_000).forEach(i -> attempts.failed("here " + i));
        assertThat(attempts.wait("here ada")).as("the least recent is forgotten").isZero();
    }
}
