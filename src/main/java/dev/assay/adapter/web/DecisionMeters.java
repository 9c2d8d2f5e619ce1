package dev.assay.adapter.web;

import dev.assay.flow.RecordedDecision;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Counts recorded decisions by outcome and measures how long they take, the store included. */
@Singleton
final class DecisionMeters {

    private final MeterRegistry registry;
    private final Timer duration;

    DecisionMeters(MeterRegistry registry) {
        this.registry = registry;
        this.duration = Timer.builder("assay.decision.duration")
                .description("Time to decide a gate and record the decision")
                .publishPercentileHistogram()
                .register(registry);
    }

    RecordedDecision timed(Supplier<RecordedDecision> decision) {
        var recorded = duration.record(decision);
        if (!recorded.repeated()) {
            registry.counter("assay.decisions", "outcome", recorded.decision().outcome()).increment();
        }
        return recorded;
    }
}
