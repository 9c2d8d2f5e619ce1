package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.files.PackText;
import dev.assay.flow.LintPack;
import dev.assay.pack.Pack;
import dev.assay.pack.PackProblem;
import dev.assay.pack.PackProblems;
import dev.assay.pack.Translation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with packs. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Checks packs without running them: rules, catalog, parameters, and a test case for each result.")
final class PackLintCommand implements Callable<Integer> {

    private final Console console;
    private final PackReader reader;

    @Mixin
    private final PackChoice choice;

    PackLintCommand(Parts parts) {
        this.console = parts.console();
        this.reader = parts.packReader();
        this.choice = new PackChoice(parts);
    }

    @Override
    public Integer call() throws IOException {
        var packs = 0;
        var found = 0;
        for (var text : choice.texts()) {
            var problems = problems(text);
            problems.forEach(this::say);
            packs++;
            found += problems.size();
        }
        var summary = "%d packs, %d problems".formatted(packs, found);
        console.line(console.in(found == 0 ? Tone.GOOD : Tone.BAD, summary));
        return (found == 0 ? Exit.GO : Exit.NO_GO).code();
    }

    private List<PackProblem> problems(PackText text) {
        try {
            var pack = reader.readAny(text);
            pack.translations().forEach(translation -> console.line(console.in(Tone.FAINT, readBy(pack, translation))));
            return LintPack.check(pack, PackSuiteReader.read(text));
        } catch (PackProblems e) {
            return e.problems();
        }
    }

    /** No fault of a pack, and nothing to be silent about. */
    private static String readBy(Pack pack, Translation translation) {
        var read = translation.readBy();
        return "%s %s: the texts in %s were read by %s".formatted(
                pack.id(),
                pack.version(),
                translation.language(),
                read == null ? "no lawyer who is a native speaker" : "%s on %s".formatted(read, translation.readOn()));
    }

    private void say(PackProblem problem) {
        console.line("%s: %s".formatted(console.in(Tone.STRONG, problem.place().toString()), problem.message()));
        console.line(console.in(Tone.FAINT, "  " + problem.wayOut()));
    }
}
