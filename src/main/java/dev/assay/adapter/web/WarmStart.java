package dev.assay.adapter.web;

import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.PrepareGates;
import dev.assay.workflow.Rulebook;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Prepares the rules while the service waits for its first request, which would wait for seconds for them. */
@Singleton
final class WarmStart {

    private final PrepareGates gates;
    private final Incidents incidents;
    private final Clock clock;

    WarmStart(Rulebook rulebook, RuleEngine engine, Incidents incidents, Clock clock) {
        this.gates = new PrepareGates(rulebook, engine);
        this.incidents = incidents;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofPlatform().name("assay warm start").daemon().start(this::prepare);
    }

    /** What cannot be prepared fails again, with its reason, for whoever asks for it. */
    private void prepare() {
        try {
            gates.prepare(clock.instant());
        } catch (RuntimeException | Error failure) {
            incidents.report(failure);
        }
    }
}
