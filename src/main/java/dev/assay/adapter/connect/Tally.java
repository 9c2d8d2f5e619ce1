package dev.assay.adapter.connect;

import java.util.EnumMap;
import java.util.Map;

/** Counts findings. While some have no severity, or one that two classes share, it is unknown how many a class has. */
final class Tally {

    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private boolean criticalBlurred;

    void add(Severity severity) {
        add(severity, 1);
    }

    void add(Severity severity, long count) {
        counts.merge(severity, count, Long::sum);
    }

    /** A finding that is high or critical, the file does not say which: high, and the number of critical ones is unknown. */
    void addHighOrCritical() {
        add(Severity.HIGH);
        criticalBlurred = true;
    }

    long findings() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    void putInto(NewFact scan) {
        scan.put("findings", findings());
        if (counts.getOrDefault(Severity.UNRATED, 0L) > 0) {
            return;
        }
        if (!criticalBlurred) {
            scan.put("critical", count(Severity.CRITICAL));
        }
        scan.put("high", count(Severity.HIGH)).put("medium", count(Severity.MEDIUM)).put("low", count(Severity.LOW));
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
