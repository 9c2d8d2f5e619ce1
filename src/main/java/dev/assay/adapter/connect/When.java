package dev.assay.adapter.connect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a tool ran, as its file says.
 *
 * @param day    as written, in the offset of the file; UTC where the file counts milliseconds
 * @param moment null where the file has no offset, so that the moment is not known
 */
record When(LocalDate day, @Nullable Instant moment) {

    private static final Pattern WITH_OFFSET = Pattern.compile(".*(Z|[+-]\\d\\d:?\\d\\d)");

    /** Years that a report can be from; an epoch in another unit lies outside. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final String AGAIN = "Have the tool write the report again";

    /** A date, or a date and time with or without offset. */
    static When of(String text, StrictNumbers.Refusal refusal) {
        var written = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d)", "$1T$2");
        try {
            if (written.length() == 10) {
                return new When(LocalDate.parse(written), null);
            }
            if (WITH_OFFSET.matcher(written.substring(Math.min(10, written.length()))).matches()) {
                var colon = written.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
                var moment = OffsetDateTime.parse(colon, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
                return new When(moment.toLocalDate(), moment.toInstant());
            }
            return new When(LocalDateTime.parse(written).toLocalDate(), null);
        } catch (DateTimeException e) {
            throw refusal.of("\"%s\" is no date or moment".formatted(Visible.of(text, 40)), AGAIN);
        }
    }

    static When ofMillis(long millis, StrictNumbers.Refusal refusal) {
        var moment = millis > LATEST.toEpochMilli() ? Instant.MAX : Instant.ofEpochMilli(millis);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw refusal.of("%d is no time in milliseconds since 1970".formatted(millis), AGAIN);
        }
        return new When(moment.atZone(ZoneOffset.UTC).toLocalDate(), moment);
    }
}
