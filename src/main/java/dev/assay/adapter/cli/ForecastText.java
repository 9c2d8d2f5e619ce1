package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.report.CauseWords;
import dev.assay.flow.Forecast;
import dev.assay.flow.Forecast.Change;
import dev.assay.workflow.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A forecast as people read it: day by day what turns, and why. */
final class ForecastText {

    private static final int MOST_CAUSES = 3;
    private static final int LONGEST_MESSAGE = 300;

    private final Console console;
    private final TreeMap<LocalDate, List<String>> days = new TreeMap<>();

    private ForecastText(Console console) {
        this.console = console;
    }

    static List<String> lines(Console console, Forecast.Answer forecast) {
        var text = new ForecastText(console);
        var decision = forecast.today().decision();
        var lines = new ArrayList<String>();
        lines.add("%s  as of %s, looking ahead until %s; not recorded"
                .formatted(decision.outcome().word().toUpperCase(Locale.ROOT), decision.clock(), forecast.until()));
        lines.add("");
        forecast.outcomes().forEach(one -> text.on(one.day())
                .add("outcome  %s, until then %s".formatted(console.in(Tone.STRONG, one.after().word()), one.before().word())));
        forecast.packs().forEach(one -> text.on(LocalDate.ofInstant(one.seen(), java.time.ZoneOffset.UTC))
                .add("pack %s  applies: %s, until then %s".formatted(one.pack(), word(one.after()), word(one.before()))));
        forecast.changes().stream().filter(ForecastText::matters).forEach(text::change);
        text.days.forEach((day, said) -> {
            lines.add(console.in(Tone.STRONG, day.toString()));
            said.forEach(line -> lines.add("  " + line));
        });
        lines.add(summary(forecast));
        return lines;
    }

    private static String word(Enum<?> truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    private List<String> on(LocalDate day) {
        return days.computeIfAbsent(day, any -> new ArrayList<>());
    }

    /** When a pack begins or ceases to apply, that says enough of the requirements that are in order. */
    private static boolean matters(Change change) {
        return open(change.before()) || open(change.after()) || change.before() != null && change.after() != null;
    }

    private static boolean open(@Nullable Judgement judgement) {
        return judgement != null && judgement.finding().isOpen();
    }

    private void change(Change change) {
        var said = on(change.day());
        var before = Change.effective(change.before());
        var after = Change.effective(change.after());
        var turn = before.equals(after) ? "still " + after : "%s, until then %s".formatted(after, before);
        said.add("%s  %s  (%s)".formatted(console.in(tone(change), turn), change.rule().name(), String.join(", ", change.rule().metadata().controls())));
        if (change.after() != null && open(change.after())) {
            said.add("  " + shortened(change.after().finding().message()));
        }
        change.causes().stream().limit(MOST_CAUSES).forEach(cause -> said.add("  because  " + CauseWords.of(cause)));
        if (change.causes().size() > MOST_CAUSES) {
            said.add("  because  %d more".formatted(change.causes().size() - MOST_CAUSES));
        }
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + " ...";
    }

    private static Tone tone(Change change) {
        return change.worse() ? Tone.BAD : Tone.GOOD;
    }

    private static String summary(Forecast.Answer forecast) {
        var worse = forecast.changes().stream().filter(Change::worse).count();
        return "%d changes until %s, %d of them to the worse"
                .formatted(forecast.changes().size(), forecast.until(), worse);
    }
}
