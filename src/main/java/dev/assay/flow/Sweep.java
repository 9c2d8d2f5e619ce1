package dev.assay.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Goes through what comes in pages on several threads and hands the answers on in order. A page is read when at most half
 * of the one before still waits, so that no more than two are in memory however slow the work is.
 */
public final class Sweep {

    private final int threads;

    /** @param threads that work at once; pages are read and answers taken by the caller's own */
    public Sweep(int threads) {
        this.threads = threads;
    }

    /**
     * Goes through all pages.
     *
     * @param pages gives the next page, an empty one at the end
     * @param work  safe for threads; what it throws ends everything
     * @param taken takes the answers one by one in the order of the pages; what it throws ends everything
     */
    public <I, O> void run(Supplier<List<I>> pages, Function<I, O> work, Consumer<O> taken) {
        var pool = Executors.newFixedThreadPool(threads, Sweep::thread);
        try {
            run(pages, work, taken, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "assay sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static <I, O> void run(
            Supplier<List<I>> pages, Function<I, O> work, Consumer<O> taken, ExecutorService pool) {
        Deque<Future<O>> waiting = new ArrayDeque<>();
        var page = List.<I>of();
        var end = false;
        while (!end || !waiting.isEmpty()) {
            if (!end && 2 * waiting.size() <= page.size()) {
                page = pages.get();
                end = page.isEmpty();
                page.forEach(one -> waiting.add(pool.submit(() -> work.apply(one))));
            } else {
                taken.accept(answer(waiting.remove()));
            }
        }
    }

    private static <O> O answer(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        return switch (cause) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
