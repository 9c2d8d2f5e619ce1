package dev.assay.adapter.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a moment, or a day: its noon in UTC, which is the same day in nearly every time zone of a law. */
final class Moment implements ITypeConverter<Moment.Value> {

    /** A moment that was given on the command line. */
    record Value(Instant moment) {}

    @Override
    public Value convert(String text) {
        try {
            return new Value(
                    text.length() == "2026-11-01".length()
                            ? LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                            : Instant.parse(text));
        } catch (DateTimeException e) {
            throw new TypeConversionException("%s is no moment; write 2026-11-01 or 2026-11-01T09:00:00Z".formatted(text));
        }
    }
}
