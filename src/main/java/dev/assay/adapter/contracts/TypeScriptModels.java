package dev.assay.adapter.contracts;

import dev.assay.adapter.contracts.Contract.Definition;
import dev.assay.adapter.contracts.Contract.Type;
import java.util.List;
import java.util.stream.Collectors;

/** The contract as interfaces of TypeScript, with a reader and a writer that lose nothing. */
public final class TypeScriptModels {

    private final StringBuilder text = new StringBuilder();

    private TypeScriptModels() {}

    /** @param runtime the reader and the writer */
    public static String of(Contract contract, String runtime) {
        var models = new TypeScriptModels();
        models.text.append("/**\n * %s. %s\n *\n * Made by \"assay contracts generate --language typescript\"; do not edit.\n */\n\n"
                .formatted(contract.title(), contract.description()));
        models.text.append(runtime.strip()).append('\n');
        contract.definitions().forEach(models::definition);
        return models.text.toString();
    }

    private void definition(Definition definition) {
        line("");
        comment("", definition.description());
        line("export interface %s {".formatted(definition.className()));
        for (var member : definition.members()) {
            comment("  ", member.description());
            line("  readonly %s%s: %s%s;".formatted(
                    member.key(), member.required() ? "" : "?", type(member.type()), member.mayBeNone() ? " | null" : ""));
        }
        line("}");
    }

    private static String type(Type type) {
        return switch (type) {
            case Type.Text any -> "string";
            case Type.Moment any -> "string";
            case Type.Date any -> "string";
            case Type.Constant constant -> '"' + constant.text() + '"';
            case Type.Bool any -> "boolean";
            case Type.Whole any -> "number";
            case Type.Decimal any -> "number | Decimal";
            case Type.Choice choice -> choice.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(" | "));
            case Type.ListOf list -> "readonly (%s)[]".formatted(type(list.element()));
            case Type.Reference reference -> new Definition(reference.definition(), "", List.of()).className();
            case Type.Free any -> "Readonly<{ [key: string]: Json }>";
        };
    }

    private void comment(String indent, String words) {
        if (!words.isEmpty()) {
            line("%s/** %s */".formatted(indent, words.replace("*/", "* /").replaceAll("\\R", " ")));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
