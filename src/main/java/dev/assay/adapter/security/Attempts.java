package dev.assay.adapter.security;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after some failures each further one doubles the time until the next attempt counts. Kept in
 * memory, for each process; what is known of the least recent is forgotten first.
 */
@Singleton
final class Attempts {

    private static final int FREE = 5;
    private static final int MOST_KEPT = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGET = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Failures(int count, Instant last) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long this caller has to wait; zero when it may try. */
    synchronized Duration wait(String caller) {
        var known = failures.get(caller);
        var now = clock.instant();
        if (known == null || known.last().plus(FORGET).isBefore(now)) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, known.last().plus(pause(known.count())));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Duration pause(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(count - FREE, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    synchronized void failed(String caller) {
        var now = clock.instant();
        var known = failures.get(caller);
        var fresh = known == null || known.last().plus(FORGET).isBefore(now);
        failures.put(caller, new Failures(fresh ? 1 : known.count() + 1, now));
    }

    synchronized void succeeded(String caller) {
        failures.remove(caller);
    }
}
