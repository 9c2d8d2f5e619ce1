package dev.assay.adapter.files;

import dev.assay.fact.FactPath;
import dev.assay.fact.Problem.Code;
import dev.assay.fact.ValueType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one JSON value as the Java type of a component. Answers null where it has reported a problem. */
final class ValueReader {

    /** The forms of RFC 3339, which Java's own parsers take more loosely. */
    static final String DATE = "^\\d{4}-\\d{2}-\\d{2}$";

    static final String MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$";

    private static final Pattern DATE_FORM = Pattern.compile(DATE);
    private static final Pattern MOMENT_FORM = Pattern.compile(MOMENT);

    private final FactProblems problems;

    ValueReader(FactProblems problems) {
        this.problems = problems;
    }

    /** Reads any value but {@code null}, whose meaning is the caller's to judge. */
    @Nullable Object read(ValueType type, Json json, String pointer) {
        if (json instanceof Json.Refused) return null;
        return switch (type) {
            case ValueType.Text text when json instanceof Json.Str found -> text(found, pointer);
            case ValueType.Bool bool when json instanceof Json.Bool found -> found.value();
            case ValueType.Whole whole when json instanceof Json.Num found && whole(found) ->
                found.value().longValueExact();
            case ValueType.Decimal decimal when json instanceof Json.Num found -> found.value();
            case ValueType.Date date when json instanceof Json.Str found -> date(found, pointer);
            case ValueType.Moment moment when json instanceof Json.Str found -> moment(found, pointer);
            case ValueType.Choice choice when json instanceof Json.Str found -> choice(choice, found, pointer);
            case ValueType.SetOf set when json instanceof Json.Arr found -> set(set, found, pointer);
            case ValueType.Text other -> wrong(other, json, pointer);
            case ValueType.Bool other -> wrong(other, json, pointer);
            case ValueType.Whole other -> wrong(other, json, pointer);
            case ValueType.Decimal other -> wrong(other, json, pointer);
            case ValueType.Moment other -> wrong(other, json, pointer);
            case ValueType.Date other -> wrong(other, json, pointer);
            case ValueType.Choice other -> wrong(other, json, pointer);
            case ValueType.SetOf other -> wrong(other, json, pointer);
        };
    }

    private static boolean whole(Json.Num number) {
        return number.value().scale() == 0;
    }

    private @Nullable Object wrong(ValueType type, Json json, String pointer) {
        problems.add(
                Code.WRONG_TYPE,
                pointer,
                json.at(),
                "here is %s, and wanted is %s; %s",
                json.shown(), Wanted.text(type), Wanted.remedy(type, json));
        return null;
    }

    /** A text; a blank one would be known and yet say nothing. */
    @Nullable String text(Json.Str json, String pointer) {
        if (!json.text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            return json.text();
        }
        problems.add(
                Code.BLANK_TEXT,
                pointer,
                json.at(),
                "the text is blank; write what is the case, or leave the key out when it is not known");
        return null;
    }

    private @Nullable LocalDate date(Json.Str json, String pointer) {
        try {
            if (DATE_FORM.matcher(json.text()).matches()) return LocalDate.parse(json.text());
        } catch (DateTimeException e) {
            // Reported below with the other texts that are no day of the calendar.
        }
        problems.add(
                Code.IMPOSSIBLE_DATE,
                pointer,
                json.at(),
                "%s is no day of the calendar; write an existing one as YYYY-MM-DD",
                Json.quoted(json.text()));
        return null;
    }

    /** A moment with its offset from UTC. */
    @Nullable Instant moment(Json.Str json, String pointer) {
        try {
            if (MOMENT_FORM.matcher(json.text()).matches()) {
                return OffsetDateTime.parse(json.text()).toInstant();
            }
        } catch (DateTimeException e) {
            // Reported below with the other texts that are no moment.
        }
        problems.add(
                Code.IMPOSSIBLE_DATE,
                pointer,
                json.at(),
                "%s is no moment; write one as 2026-03-01T08:30:00Z",
                Json.quoted(json.text()));
        return null;
    }

    private @Nullable Enum<?> choice(ValueType.Choice choice, Json.Str json, String pointer) {
        var constant = choice.named(json.text());
        if (constant == null) {
            var names = choice.constants().stream().map(ValueType.Choice::jsonName).toList();
            problems.add(
                    Code.UNKNOWN_CHOICE,
                    pointer,
                    json.at(),
                    "%s is not one of %s%s",
                    Json.quoted(json.text()), Wanted.names(choice), new ClosestName(json.text(), names));
        }
        return constant;
    }

    private @Nullable Object set(ValueType.SetOf set, Json.Arr json, String pointer) {
        var values = new LinkedHashSet<Object>();
        for (int i = 0; i < json.elements().size(); i++) {
            var element = json.elements().get(i);
            var value = read(set.element(), element, FactPath.child(pointer, i));
            if (value != null && !values.add(value)) {
                problems.add(
                        Code.DUPLICATE_VALUE,
                        FactPath.child(pointer,
                        i),
                        element.at(),
                        "%s is in the list twice; keep one of them",
                        element.shown());
            }
        }
        return Collections.unmodifiableSet(values);
    }
}
