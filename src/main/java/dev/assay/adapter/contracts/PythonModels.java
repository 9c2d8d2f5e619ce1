package dev.assay.adapter.contracts;

import dev.assay.adapter.contracts.Contract.Definition;
import dev.assay.adapter.contracts.Contract.Member;
import dev.assay.adapter.contracts.Contract.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contract as data classes of Python 3.10, with nothing but its standard library. */
public final class PythonModels {

    private static final Set<String> KEYWORDS = Set.of(
            "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
            "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
            "raise", "return", "try", "while", "with", "yield");

    private final StringBuilder text = new StringBuilder();

    private PythonModels() {}

    /** @param runtime what the classes read and write with */
    public static String of(Contract contract, String runtime) {
        var models = new PythonModels();
        models.text.append("\"\"\"%s. %s\n\nMade by \"assay contracts generate --language python\"; do not edit.\n\"\"\"\n\n"
                .formatted(contract.title(), contract.description()));
        models.text.append(runtime.strip()).append('\n');
        contract.definitions().forEach(models::definition);
        return models.text.toString();
    }

    private void definition(Definition definition) {
        line("");
        line("");
        line("@_dataclasses.dataclass(kw_only=True)");
        line("class %s(_Model):".formatted(definition.className()));
        if (!definition.description().isEmpty()) {
            line("    \"\"\"%s.\"\"\"".formatted(escaped(definition.description())));
        }
        definition.members().forEach(this::choice);
        line("");
        definition.members().forEach(member -> attribute(definition, member));
        line("");
        line("    _members = (");
        definition.members().forEach(member -> line("        (\"%s\", \"%s\", %s, %s, %s),"
                .formatted(name(member), member.key(), bool(member.required()), bool(member.mayBeNone()), codec(member, member.type()))));
        line("    )");
    }

    private void choice(Member member) {
        if (words(member) instanceof List<String> words) {
            line("");
            line("    class %s(_Choice):".formatted(choiceName(member)));
            words.forEach(word -> line("        %s = \"%s\"".formatted(word.toUpperCase(Locale.ROOT).replace('-', '_'), word)));
        }
    }

    private static @Nullable List<String> words(Member member) {
        var type = member.type() instanceof Type.ListOf list ? list.element() : member.type();
        return type instanceof Type.Choice choice ? choice.words() : null;
    }

    private static String choiceName(Member member) {
        return Character.toUpperCase(member.key().charAt(0)) + member.key().substring(1);
    }

    private void attribute(Definition definition, Member member) {
        if (!member.description().isEmpty()) {
            line("    # " + member.description().replaceAll("\\R", " "));
        }
        var type = annotation(definition, member, member.type()) + (member.mayBeNone() ? " | None" : "");
        if (member.type() instanceof Type.Constant constant) {
            line("    %s: %s = \"%s\"".formatted(name(member), type, constant.text()));
        } else if (member.required()) {
            line("    %s: %s".formatted(name(member), type));
        } else {
            line("    %s: %s | Unknown = UNKNOWN".formatted(name(member), type));
        }
    }

    private static String annotation(Definition definition, Member member, Type type) {
        return switch (type) {
            case Type.Text any -> "str";
            case Type.Constant any -> "str";
            case Type.Moment any -> "str";
            case Type.Bool any -> "bool";
            case Type.Whole any -> "int";
            case Type.Decimal any -> "int | _decimal.Decimal";
            case Type.Date any -> "_datetime.date";
            case Type.Choice any -> definition.className() + "." + choiceName(member);
            case Type.ListOf list -> "list[%s]".formatted(annotation(definition, member, list.element()));
            case Type.Reference reference -> new Definition(reference.definition(), "", List.of()).className();
            case Type.Free any -> "dict[str, object]";
        };
    }

    private static String codec(Member member, Type type) {
        return switch (type) {
            case Type.Text any -> "_Text()";
            case Type.Constant constant -> "_Constant(\"%s\")".formatted(constant.text());
            case Type.Moment any -> "_Moment()";
            case Type.Bool any -> "_Bool()";
            case Type.Whole any -> "_Whole()";
            case Type.Decimal any -> "_Number()";
            case Type.Date any -> "_Date()";
            case Type.Choice any -> "_OneOf(%s)".formatted(choiceName(member));
            case Type.ListOf list -> "_List(%s, %s)".formatted(codec(member, list.element()), bool(list.distinct()));
            case Type.Reference reference -> "_Object(%s)".formatted(new Definition(reference.definition(), "", List.of()).className());
            case Type.Free any -> "_Free()";
        };
    }

    /** {@code ageInDays} is {@code age_in_days}; a word of the language gets an underscore. */
    private static String name(Member member) {
        var snake = member.key().replaceAll("[^A-Za-z0-9]", "").replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        return KEYWORDS.contains(snake) ? snake + "_" : snake;
    }

    private static String bool(boolean value) {
        return value ? "True" : "False";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
