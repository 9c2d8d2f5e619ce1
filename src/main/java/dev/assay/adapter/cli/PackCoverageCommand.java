package dev.assay.adapter.cli;

import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.flow.CoverPack;
import dev.assay.flow.PackCoverage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which clause is checked by which requirement, and that by which test cases. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "Lays packs beside their standards: clause, requirements, test cases by status; clauses without any.",
            "Exit code 1 when a clause has none."
        })
final class PackCoverageCommand implements Callable<Integer> {

    /** Lower case, as they are typed. */
    enum Format {
        text,
        json
    }

    private final Console console;
    private final PackReader reader;

    @Mixin
    private final PackChoice choice;

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    PackCoverageCommand(Parts parts) {
        this.console = parts.console();
        this.reader = parts.packReader();
        this.choice = new PackChoice(parts);
    }

    @Override
    public Integer call() throws IOException {
        var packs = coverages();
        switch (format) {
            case text -> packs.forEach(pack -> new CoverageText(console).say(pack));
            case json -> console.line(CoverageJson.of(packs).toPrettyString());
        }
        return (packs.stream().allMatch(pack -> pack.gaps().isEmpty()) ? Exit.GO : Exit.NO_GO).code();
    }

    /** Packs that stand on no standard have no clauses, and are left out. */
    private List<PackCoverage> coverages() throws IOException {
        var packs = new ArrayList<PackCoverage>();
        for (var text : choice.texts()) {
            var pack = reader.readAny(text);
            if (!pack.catalog().isEmpty()) {
                packs.add(CoverPack.of(pack, PackSuiteReader.read(text)));
            }
        }
        if (packs.isEmpty()) {
            throw new Usage("none of these packs has a catalog.csv, so there are no clauses to cover");
        }
        return packs;
    }

    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }
}
