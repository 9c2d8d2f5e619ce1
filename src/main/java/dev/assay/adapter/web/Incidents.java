package dev.assay.adapter.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Writes failures of the service to its log under a number, which is all that a caller learns of them. */
@Singleton
final class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class);

    private final AtomicLong counter = new AtomicLong();
    private final Clock clock;

    Incidents(Clock clock) {
        this.clock = clock;
    }

    /** The number under which the failure stands in the log. */
    String report(Throwable failure) {
        var number = "%s-%d".formatted(Long.toString(clock.millis(), Character.MAX_RADIX), counter.incrementAndGet());
        LOG.errorf(failure, "incident %s", number);
        return number;
    }
}
