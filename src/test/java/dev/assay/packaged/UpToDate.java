package dev.assay.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** An example as if it had been stated today: a service decides by its own clock, and proof gets old. */
final class UpToDate {

    private static final LocalDate STATED = LocalDate.of(2026, 11, 2);
    /** The zone of the law that the examples are judged by: no day of theirs may lie ahead there. */
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Pattern DAY = Pattern.compile("(?<=\")\\d{4}-\\d{2}-\\d{2}(?=[T\"])");

    private UpToDate() {}

    /** Writes the example into the folder, every day in it moved by as many days as have gone since. */
    static Path of(Path example, Path folder) throws IOException {
        var gone = ChronoUnit.DAYS.between(STATED, LocalDate.now(ZONE));
        var text = DAY.matcher(Files.readString(example))
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(gone).toString());
        return Files.writeString(folder.resolve(example.getFileName()), text);
    }
}
