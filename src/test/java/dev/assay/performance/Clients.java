package dev.assay.performance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask without a pause, each on a connection of its own. */
final class Clients implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();

    Clients(int port, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            connections.add(new Connection(port));
        }
    }

    /** One piece of work of a client; throws when an answer is not what it has to be. */
    @FunctionalInterface
    interface Step {

        /** @param number counts the pieces of all clients, from 0 */
        void take(Connection connection, long number) throws IOException;
    }

    /** What a stretch of work came to: pieces, and how long each took, in nanoseconds, sorted. */
    record Stretch(long nanos, long[] latencies) {

        double perSecond() {
            return latencies.length / (nanos / 1e9);
        }

        /** In milliseconds. */
        double percentile(double percent) {
            var at = (int) Math.ceil(percent / 100 * latencies.length) - 1;
            return latencies.length == 0 ? Double.NaN : latencies[Math.max(at, 0)] / 1e6;
        }
    }

    /** Lets all clients work for so long, on fresh connections, since servers close idle ones; what is begun is finished. */
    Stretch work(Step step, AtomicLong numbers, long nanos) throws Exception {
        for (var connection : connections) {
            connection.reopen();
        }
        var start = java.lang.System.nanoTime();
        var latencies = new ArrayList<long[]>();
        try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var running = connections.stream()
                    .map(connection -> threads.submit(() -> one(connection, step, numbers, start + nanos)))
                    .toList();
            for (var client : running) {
                latencies.add(client.get());
            }
        }
        var all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Stretch(java.lang.System.nanoTime() - start, all);
    }

    private static long[] one(Connection connection, Step step, AtomicLong numbers, long end) throws IOException {
        var latencies = new long[1024];
        var count = 0;
        for (var now = java.lang.System.nanoTime(); now < end; ) {
            step.take(connection, numbers.getAndIncrement());
            var after = java.lang.System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * count);
            }
            latencies[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(latencies, count);
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
