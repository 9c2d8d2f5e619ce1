package dev.assay.adapter.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The moment that a command decides for: the present one, or one that is named. */
final class Moment {

    @Option(
            names = "--as-of",
            paramLabel = "T",
            converter = Reader.class,
            description = "for another moment: 2026-11-01T09:00:00Z, or a day (noon UTC)")
    private @Nullable Instant asOf;

    Instant orNow(Clock clock) {
        return asOf == null ? clock.instant() : asOf;
    }

    /** Reads a moment, or a day: its noon in UTC, which is the same day in nearly every time zone of a law. */
    static final class Reader implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            try {
                return text.length() == "2026-11-01".length()
                        ? LocalDate.parse(text).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
                        : Instant.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("%s is no moment; write 2026-11-01 or 2026-11-01T09:00:00Z".formatted(text));
            }
        }
    }
}
