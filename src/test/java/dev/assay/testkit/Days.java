package dev.assay.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Moments for tests that only care for the day. */
public final class Days {

    private Days() {}

    public static ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
