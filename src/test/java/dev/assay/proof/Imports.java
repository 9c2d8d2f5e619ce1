package dev.assay.proof;

import dev.assay.fact.FactKinds;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The package and import lines of a generated rule file. */
final class Imports {

    private Imports() {}

    static String header(String name, FactKinds kinds) {
        var packages = kinds.all().stream()
                .map(kind -> kind.type().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
        return packages.stream()
                .map("import %s.*;\n"::formatted)
                .collect(Collectors.joining("", "package %s;\n".formatted(name), "\n"));
    }
}
