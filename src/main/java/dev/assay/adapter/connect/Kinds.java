package dev.assay.adapter.connect;

import dev.assay.fact.ValueType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Kinds of test runs and scans by their names in a facts document. */
final class Kinds {

    private Kinds() {}

    /** The kind as stated, where a file of the format never says. */
    static <E extends Enum<E>> String needed(Class<E> kinds, Import asked, String what) {
        var kind = asked.stated().kind();
        if (kind == null) {
            throw new BadReport(asked.file(), Place.WHOLE, asked.title(),
                    "the file does not say %s".formatted(what), "State it: --kind %s".formatted(names(kinds)));
        }
        return checked(kinds, kind, asked);
    }

    /** The kind as stated, else the usual one of the format. */
    static <E extends Enum<E>> String orUsual(Class<E> kinds, Import asked, E usual) {
        var kind = asked.stated().kind();
        return kind == null ? ValueType.Choice.jsonName(usual) : checked(kinds, kind, asked);
    }

    private static <E extends Enum<E>> String checked(Class<E> kinds, String kind, Import asked) {
        if (Arrays.stream(kinds.getEnumConstants()).map(ValueType.Choice::jsonName).noneMatch(kind::equals)) {
            throw new BadReport(asked.file(), Place.WHOLE, asked.title(),
                    "there is no kind \"%s\" for it".formatted(kind), "Use --kind %s".formatted(names(kinds)));
        }
        return kind;
    }

    private static <E extends Enum<E>> String names(Class<E> kinds) {
        return Arrays.stream(kinds.getEnumConstants()).map(ValueType.Choice::jsonName).collect(Collectors.joining(", "));
    }
}
