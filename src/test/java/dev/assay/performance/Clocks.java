package dev.assay.performance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures in turns: each round runs every candidate for a while, and what counts is the median of the rounds. CPU time
 * of the calling thread, because other work on the machine takes the clock's.
 */
final class Clocks {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Clocks() {}

    /** What one run of a candidate costs: median, in microseconds of CPU, and bytes allocated. */
    record Cost(double micros, double bytes) {}

    /** Nanoseconds that the calling thread has worked. */
    static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes that the calling thread has allocated. */
    static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Warms each candidate up, then measures all in turns; one cost for each, in their order. */
    static List<Cost> compare(List<Runnable> candidates, int rounds, long warmNanos, long roundNanos) {
        candidates.forEach(candidate -> repeat(candidate, warmNanos));
        var costs = new Cost[candidates.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < candidates.size(); i++) {
                var candidate = (i + round) % candidates.size();
                costs[candidate][round] = repeat(candidates.get(candidate), roundNanos);
            }
        }
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Cost(
                        median(Arrays.stream(costs[i]).mapToDouble(Cost::micros).toArray()),
                        median(Arrays.stream(costs[i]).mapToDouble(Cost::bytes).toArray())))
                .toList();
    }

    private static Cost repeat(Runnable candidate, long nanos) {
        var start = cpu();
        var bytes = allocated();
        var runs = 0;
        do {
            candidate.run();
            runs++;
        } while (cpu() - start < nanos);
        return new Cost((cpu() - start) / 1e3 / runs, (double) (allocated() - bytes) / runs);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
