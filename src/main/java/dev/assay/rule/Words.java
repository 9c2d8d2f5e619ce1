package dev.assay.rule;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** English words for the names that stand in code: kinds, components, constants, values. */
final class Words {

    private static final Set<String> ACRONYMS =
            Set.of("db", "phi", "mfa", "tls", "pci", "pan", "api", "dast", "sast", "sbom", "slsa", "ip", "llm", "url");

    private static final Set<String> PROPER = Set.of("saudi", "arabia");

    private Words() {}

    static String kind(FactKind kind) {
        return split(kind.drlName());
    }

    static String kinds(FactKind kind) {
        return kind.list().equals(kind.name()) ? kind(kind) + " facts" : split(kind.list());
    }

    static String withArticle(String words) {
        return ("aeiou".indexOf(Character.toLowerCase(words.charAt(0))) >= 0 ? "an " : "a ") + words;
    }

    /** The component of an answer that holds it is called "the answer", whatever its type. */
    static String field(FactKind kind, Field field) {
        var answers = Set.of("yes", "number", "text", "date");
        return kind.drlName().equals("Answer") && answers.contains(field.name()) ? "the answer" : field(field.name());
    }

    /** A component that is called by a preposition would not be seen in a sentence. */
    static String field(String name) {
        return switch (name) {
            case "from" -> "start";
            case "to" -> "target";
            default -> split(name);
        };
    }

    static String literal(Operand.Literal literal) {
        return switch (literal.value()) {
            case null -> "none";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> constant(constant);
            case String text -> quoted(text);
            default -> literal.value().toString();
        };
    }

    /** A choice that is called none is an answer; it must not read like "stated none". */
    private static String constant(Enum<?> constant) {
        return constant.name().equals("NONE") ? "the choice none" : joined(constant.name().split("_"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    /** {@code a, b or c}. */
    static String anyOf(List<String> words) {
        var last = words.size() - 1;
        return last < 1 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String split(String camelCase) {
        return joined(camelCase.split("(?<=[a-z0-9])(?=[A-Z])"));
    }

    private static String joined(String[] parts) {
        return Arrays.stream(parts)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .map(part -> ACRONYMS.contains(part) ? part.toUpperCase(Locale.ROOT) : part)
                .map(part -> PROPER.contains(part) ? capital(part) : part)
                .collect(Collectors.joining(" "));
    }
}
