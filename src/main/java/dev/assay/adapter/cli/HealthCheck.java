package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;

/**
 * One thing that was looked at.
 *
 * @param grade whether it is in order
 * @param says  what was found, and for what is not in order the way out
 */
record HealthCheck(Grade grade, String about, String says) {

    /** What a check came to. */
    enum Grade {
        GOOD,
        /** Not there, and not needed to decide. */
        OPEN,
        BAD
    }

    static HealthCheck good(String about, String says) {
        return new HealthCheck(Grade.GOOD, about, says);
    }

    static HealthCheck open(String about, String says) {
        return new HealthCheck(Grade.OPEN, about, says);
    }

    static HealthCheck bad(String about, String says) {
        return new HealthCheck(Grade.BAD, about, says);
    }

    String line(Console console) {
        var mark = switch (grade) {
            case GOOD -> console.in(Tone.GOOD, "ok ");
            case OPEN -> console.in(Tone.OPEN, "?  ");
            case BAD -> console.in(Tone.BAD, "BAD");
        };
        return "%s  %-12s %s".formatted(mark, about, says);
    }
}
