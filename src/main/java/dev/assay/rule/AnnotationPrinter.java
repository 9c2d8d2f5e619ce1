package dev.assay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints the annotations of a rule, one a line. */
final class AnnotationPrinter {

    private final List<String> lines = new ArrayList<>();

    private AnnotationPrinter() {}

    static List<String> lines(Metadata metadata) {
        var printer = new AnnotationPrinter();
        var severity = metadata.severity();
        var evidence = metadata.evidence();
        printer.add("title", metadata.title());
        printer.add("control", joined(metadata.controls()));
        printer.add("severity", severity == null ? null : severity.name().toLowerCase(Locale.ROOT));
        printer.add("contributes", metadata.contributes());
        printer.add("message", metadata.message());
        printer.add("remedy", metadata.remedy());
        printer.add("phase", joined(metadata.phases()));
        printer.add("effectiveOn", metadata.effectiveOn());
        printer.add("until", metadata.until());
        printer.add("evidence", evidence == null ? null : evidence.kind() + ", " + evidence.maximumAgeParameter());
        printer.add("manual", metadata.manual());
        return printer.lines;
    }

    private static @Nullable String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private void add(String name, @Nullable Object value) {
        if (value != null) {
            lines.add("@%s(%s)".formatted(name, ConditionPrinter.quoted(value.toString())));
        }
    }
}
