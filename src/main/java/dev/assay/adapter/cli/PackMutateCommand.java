package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.flow.MutatePack;
import dev.assay.flow.MutatePack.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how good the test cases of packs are: which faults in their rules they would not notice. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        description = {
            "Plants small faults in rules and parameters, one at a time, and lists those that no test case notices.",
            "Exit code 1 when fewer than --least percent are noticed."
        })
final class PackMutateCommand implements Callable<Integer> {

    private final Console console;
    private final PackReader reader;

    @Mixin
    private final PackChoice choice;

    @Option(names = "--every", paramLabel = "N", defaultValue = "1", description = "try every N-th fault of a rule only (default: 1)")
    private int step = 1;

    @Option(names = "--least", paramLabel = "PERCENT", defaultValue = "90", description = "how many faults have to be noticed (default: 90)")
    private int least;

    @Option(names = "--rule", paramLabel = "TEXT", description = "only rules whose names contain this")
    private String rule = "";

    PackMutateCommand(Parts parts) {
        this.console = parts.console();
        this.reader = parts.packReader();
        this.choice = new PackChoice(parts);
    }

    @Override
    public Integer call() throws IOException {
        if (step < 1) {
            throw new Usage("--every %d tries nothing; give 1 or more".formatted(step));
        }
        long planted = 0;
        long noticed = 0;
        for (var text : choice.texts()) {
            var outcomes = outcomes(text);
            outcomes.stream().filter(Predicate.not(Outcome::noticed)).forEach(this::say);
            var found = outcomes.stream().filter(Outcome::noticed).count();
            console.line("%s: %d of %d faults noticed".formatted(text.folder(), found, outcomes.size()));
            planted += outcomes.size();
            noticed += found;
        }
        return verdict(planted, noticed).code();
    }

    private List<Outcome> outcomes(PackText text) {
        var pack = reader.readAny(text);
        var mutate = new MutatePack(pack, PackSuiteReader.read(text), new PlainFacts(new FactsReader()), Parts.BUDGET);
        var rules = pack.rules().stream()
                .filter(each -> each.name().contains(rule))
                .flatMap(each -> mutate.outcomes(each, step).stream());
        return Stream.concat(rules, rule.isEmpty() ? mutate.outcomes().stream() : Stream.empty()).toList();
    }

    private void say(Outcome outcome) {
        console.line("%s: %s".formatted(console.in(Tone.STRONG, outcome.place().toString()), outcome.name()));
        console.line("  not noticed: " + outcome.change());
    }

    private Exit verdict(long planted, long noticed) {
        if (planted == 0) {
            console.err().println("assay: no fault could be planted: there is no rule, or none of that name");
            return Exit.UNDECIDED;
        }
        var percent = 100.0 * noticed / planted;
        var enough = percent >= least;
        var words = "%d of %d faults noticed (%s)".formatted(noticed, planted, PackCoverageCommand.percent(percent));
        console.line(console.in(enough ? Tone.GOOD : Tone.BAD, words));
        return enough ? Exit.GO : Exit.NO_GO;
    }
}
