package dev.assay.flow;

import dev.assay.evaluation.TurningPoint;
import java.time.LocalDate;

/** Why something turns on a day although no fact changes. */
public sealed interface Cause {

    LocalDate day();

    /** JSON Pointer of the date, or the place of the rule. */
    String pointer();

    /** A limit that is counted from a date in the facts is reached or passed. */
    record Limit(TurningPoint point) implements Cause {
        @Override
        public LocalDate day() {
            return point.day();
        }

        @Override
        public String pointer() {
            return point.pointer();
        }
    }

    /** A waiver begins or has ended. {@code date} is what it states. */
    record WaiverTurns(LocalDate day, String pointer, LocalDate date, String waiver) implements Cause {}

    /** The requirement, or its pack, begins to count or counts no more. */
    record InForce(LocalDate day, String pointer, boolean begins) implements Cause {}
}
