package dev.assay.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule asks when names, numbers and words are left out: rules of one shape read the same components of the same
 * kinds of fact in the same way, and differ only in the values that they compare with.
 */
public final class Shape {

    private static final Pattern VALUE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|(?<![\\w$])\\d[\\w.]*|\\b([A-Z]\\w*)\\.[A-Z_0-9]+\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private Shape() {}

    public static String of(Rule rule) {
        var printed = Stream.concat(Stream.of(rule.subject()), rule.body().stream())
                .map(DrlPrinter::print)
                .collect(Collectors.joining(" "));
        var valueless = VALUE.matcher(printed).replaceAll(found -> found.group(1) == null ? "#" : found.group(1) + ".#");
        Map<String, String> names = new HashMap<>();
        return VARIABLE.matcher(valueless)
                .replaceAll(found -> names.computeIfAbsent(found.group(), name -> "\\$" + names.size()));
    }
}
