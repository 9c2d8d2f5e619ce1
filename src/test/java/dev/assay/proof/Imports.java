package dev.assay.proof;

import dev.assay.fact.FactKinds;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package and import lines of a generated rule file. */
final class Imports {

    private Imports() {}

    static String header(String name, FactKinds kinds) {
        var packages = kinds.all().stream()
                .map(kind -> kind.type().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
        var names = kinds.all().stream().map(kind -> kind.type().getName());
        return Stream.concat(packages.stream().map("%s.*"::formatted), names)
                .map("import %s;\n"::formatted)
                .collect(Collectors.joining("", "package %s;\n".formatted(name), "\n"));
    }
}
