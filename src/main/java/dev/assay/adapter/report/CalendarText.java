package dev.assay.adapter.report;

import java.nio.charset.StandardCharsets;

/** Lines of an iCalendar stream (RFC 5545): escaped, folded at 75 octets, ended by CR LF. */
final class CalendarText {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A property whose value needs no escapes: a name, a date, a number. */
    CalendarText plain(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A property of type TEXT (RFC 5545, 3.3.11). */
    CalendarText text(String name, String value) {
        return plain(name, escaped(value));
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder();
        value.codePoints().forEach(point -> {
            switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                    // Other control characters may not stand in a text at all.
                    if (point == '\t' || point >= ' ' && point != 0x7f) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Never between the octets of one character, nor counting the line end; a folded line begins with a blank. */
    private void fold(String line) {
        var octets = 0;
        for (int at = 0; at < line.length(); ) {
            var point = line.codePointAt(at);
            var character = Character.toString(point);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += size;
            at += character.length();
        }
        text.append(END);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
