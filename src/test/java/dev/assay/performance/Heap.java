package dev.assay.performance;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much of the heap is used in the course of something. */
final class Heap {

    private static final int SHOWN = 10;

    private final List<Long> used = new ArrayList<>();
    private volatile boolean over;
    private long most;

    /** Notes what is used now, garbage and all. */
    void mark() {
        synchronized (used) {
            used.add(used());
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Runs something and looks at the heap ten times a second. */
    void watched(Runnable work) {
        over = false;
        var watch = new Thread(this::watch, "heap");
        watch.setDaemon(true);
        watch.start();
        try {
            work.run();
        } finally {
            over = true;
        }
    }

    private void watch() {
        while (!over) {
            most = Math.max(most, used());
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The peak, and the least that was used in each tenth of the course: what stays when garbage was collected. */
    void tell(Report report) {
        var size = used.size();
        var curve = IntStream.range(0, Math.min(SHOWN, size))
                .mapToLong(i -> used.subList(i * size / Math.min(SHOWN, size), (i + 1) * size / Math.min(SHOWN, size)).stream()
                        .mapToLong(Long::longValue)
                        .min()
                        .orElse(0))
                .mapToObj(bytes -> String.valueOf(bytes >> 20))
                .collect(Collectors.joining(", "));
        report.say("heap: at most %,d MB of %,d MB were used at any time; least in each part of the course: %s MB"
                .formatted(most >> 20, Runtime.getRuntime().maxMemory() >> 20, curve));
    }
}
