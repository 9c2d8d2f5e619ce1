package dev.assay.adapter.report;

import dev.assay.flow.Forecast;
import dev.assay.flow.Forecast.Change;
import dev.assay.flow.Forecast.OutcomeChange;
import dev.assay.pack.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * A forecast for a calendar (RFC 5545): a day for each requirement that turns to the worse, and for each change of the
 * outcome. The same change of the same requirement keeps its UID, so that a later import replaces it.
 */
public final class ForecastCalendar {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int UID_DIGITS = 32;

    private final CalendarText text = new CalendarText();
    private final Instant clock;
    private final String about;

    private ForecastCalendar(Instant clock, String about) {
        this.clock = clock;
        this.about = about;
    }

    /** @param about what the facts are about: the id of an engagement; part of every UID */
    public static String of(Forecast.Answer forecast, String about) {
        var calendar = new ForecastCalendar(forecast.today().decision().clock(), about);
        calendar.text.plain("BEGIN", "VCALENDAR").plain("VERSION", "2.0").plain("PRODID", "-//Assay//Forecast//EN");
        calendar.text.plain("CALSCALE", "GREGORIAN").plain("METHOD", "PUBLISH").text("X-WR-CALNAME", "Assay: " + about);
        forecast.outcomes().forEach(calendar::outcome);
        forecast.changes().stream().filter(Change::worse).forEach(calendar::change);
        calendar.text.plain("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void outcome(OutcomeChange one) {
        event(one.day(), "outcome", "Gate: %s turns %s".formatted(one.before().word(), one.after().word()), "Assay forecast for " + about);
    }

    private void change(Change change) {
        var after = Change.effective(change.after());
        var message = change.after() == null ? "" : change.after().finding().message();
        var causes = change.causes().stream().map(CauseWords::of).collect(Collectors.joining("\n"));
        var description = "%s\n%s: %s, then %s\n%s\n%s"
                .formatted(message, change.rule().name(), Change.effective(change.before()), after, causes, change.rule().place());
        event(change.day(), change.rule().name(), "%s: %s".formatted(after, change.rule().metadata().title()), description);
    }

    private void event(LocalDate day, String what, String summary, String description) {
        var uid = Digest.of("%s %s %s".formatted(about, what, day)).value().replaceFirst("^sha256:", "");
        text.plain("BEGIN", "VEVENT")
                .plain("UID", uid.substring(0, UID_DIGITS) + "@assay")
                .plain("DTSTAMP", STAMP.format(clock))
                .plain("DTSTART;VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .plain("DTEND;VALUE=DATE", day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", description)
                .plain("TRANSP", "TRANSPARENT");
        text.plain("BEGIN", "VALARM")
                .plain("ACTION", "DISPLAY")
                .plain("TRIGGER", "-P7D")
                .text("DESCRIPTION", summary)
                .plain("END", "VALARM")
                .plain("END", "VEVENT");
    }
}
