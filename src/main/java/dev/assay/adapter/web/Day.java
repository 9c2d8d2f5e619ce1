package dev.assay.adapter.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in requests. */
final class Day {

    private Day() {}

    /** @param name of the field that holds it */
    static LocalDate of(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "\"%s\" is no day; write it as 2026-11-01.".formatted(name));
        }
    }
}
