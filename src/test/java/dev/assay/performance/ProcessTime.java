package dev.assay.performance;

import java.time.Duration;

/** CPU time of processes, which says more than the clock on a machine that has other work. */
final class ProcessTime {

    private ProcessTime() {}

    /** Nanoseconds that the process itself has worked. */
    static long of(long pid) {
        return ProcessHandle.of(pid).map(ProcessTime::nanos).orElse(0L);
    }

    /** Nanoseconds that the process and its living descendants have worked. */
    static long ofFamily(long pid) {
        return of(pid)
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(ProcessTime::nanos)
                        .sum();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
}
