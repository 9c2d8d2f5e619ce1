package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the import lines of one file make visible. */
final class Imports {

    private final Vocabulary vocabulary;
    private final Map<String, FactKind> kinds = new TreeMap<>();
    private final Map<String, Class<? extends Enum<?>>> enums = new TreeMap<>();

    Imports(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Token at, String name) {
        var newKinds = Vocabulary.visible(vocabulary.kinds(), name);
        var newEnums = Vocabulary.visible(vocabulary.enums(), name);
        if (newKinds.isEmpty() && newEnums.isEmpty()) {
            throw new Refusal(
                    at,
                    "import",
                    "%s is no kind of fact and no enum of one".formatted(name),
                    "import a kind or %s".formatted(String.join(".* or ", vocabulary.packages()) + ".*"));
        }
        kinds.putAll(newKinds);
        enums.putAll(newEnums);
    }

    FactKind kind(Token name) {
        var kind = kinds.get(name.text());
        if (kind != null) {
            return kind;
        }
        if (vocabulary.kinds().containsKey(fullName(name.text()))) {
            throw notImported(name);
        }
        throw new Refusal(
                name,
                "unknown-kind",
                "%s is no kind of fact".formatted(name.text()),
                ClosestName.suggest(name.text(), kinds.keySet()));
    }

    /** The enum of this name, or null when the name means nothing that was imported. */
    @Nullable
    Class<? extends Enum<?>> enumNamed(Token name) {
        var found = enums.get(name.text());
        if (found == null && vocabulary.enums().containsKey(fullName(name.text()))) {
            throw notImported(name);
        }
        return found;
    }

    private Refusal notImported(Token name) {
        return new Refusal(
                name,
                "not-imported",
                "%s is not imported".formatted(name.text()),
                "add: import %s;".formatted(fullName(name.text())));
    }

    private String fullName(String simpleName) {
        return vocabulary.names().stream()
                .filter(name -> name.endsWith("." + simpleName))
                .findFirst()
                .orElse(simpleName);
    }
}
