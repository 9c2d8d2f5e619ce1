package dev.assay.adapter.cli;

import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.report.RequirementPages;
import dev.assay.flow.CoverPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what packs ask for as pages for people. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Writes pages of Markdown: clauses with their requirements, and each requirement in words.")
final class PackPagesCommand implements Callable<Integer> {

    private final Console console;
    private final PackReader reader;

    @Mixin
    private final PackChoice choice;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where; each pack gets a folder of its own")
    private Path out = Path.of("");

    PackPagesCommand(Parts parts) {
        this.console = parts.console();
        this.reader = parts.packReader();
        this.choice = new PackChoice(parts);
    }

    @Override
    public Integer call() throws IOException {
        for (var text : choice.texts()) {
            var pack = reader.readAny(text);
            if (pack.catalog().isEmpty()) {
                continue;
            }
            var folder = Files.createDirectories(out.resolve(pack.id()));
            var pages = RequirementPages.of(CoverPack.of(pack, PackSuiteReader.read(text)));
            for (var page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
            console.line("%s: %d pages".formatted(folder, pages.size()));
        }
        return Exit.GO.code();
    }
}
