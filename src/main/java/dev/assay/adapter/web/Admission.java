package dev.assay.adapter.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many evaluations run at once: what is made of a document takes far more memory than its bytes. Bodies are
 * read before, so that a client that sends slowly takes nobody's place.
 */
@Singleton
final class Admission {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors() + 2, true);

    /** Runs the work when there is a place for it, else says that the service is busy. */
    <T> T in(Supplier<T> work) {
        if (!entered()) {
            throw new Rejected(ProblemCode.BUSY, "Too many evaluations run at once. Try again in some seconds.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
