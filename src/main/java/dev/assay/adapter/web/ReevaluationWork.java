package dev.assay.adapter.web;

import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluate.Claimed;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Re-evaluations that run beside requests, two at once at most. When the service stops, they stop where they are: whoever resumes
 * them goes on there.
 */
@Singleton
final class ReevaluationWork {

    private static final int MOST = 2;

    private final Semaphore places = new Semaphore(MOST);
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "assay reevaluation");
        thread.setDaemon(true);
        return thread;
    });
    private final Reevaluate reevaluate;
    private final Incidents incidents;

    ReevaluationWork(Reevaluate reevaluate, Incidents incidents) {
        this.reevaluate = reevaluate;
        this.incidents = incidents;
    }

    /**
     * Begins one when there is a place for it.
     *
     * @param claimed takes hold of it; what it throws is thrown on, and nothing begins
     */
    Claimed begin(Supplier<Claimed> claimed) {
        if (!places.tryAcquire()) {
            throw new Rejected(ProblemCode.BUSY, "Two re-evaluations run here already. Try again when one is at its end.");
        }
        var begun = false;
        try {
            var taken = claimed.get();
            threads.execute(() -> run(taken));
            begun = true;
            return taken;
        } finally {
            if (!begun) {
                places.release();
            }
        }
    }

    private void run(Claimed claimed) {
        try {
            reevaluate.run(claimed, progress -> {});
        } catch (RuntimeException | Error failure) {
            incidents.report(failure);
        } finally {
            places.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
