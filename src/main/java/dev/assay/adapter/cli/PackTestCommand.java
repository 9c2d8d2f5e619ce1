package dev.assay.adapter.cli;

import dev.assay.adapter.cli.Console.Tone;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.PackCase;
import dev.assay.flow.TestPack;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the test cases of packs. */
@Command(name = "test", mixinStandardHelpOptions = true, description = "Runs the test cases of packs.")
final class PackTestCommand implements Callable<Integer> {

    private static final long BUDGET = 10_000_000;

    private final Console console;
    private final PackReader reader;
    private final RuleEngine engine;
    private int cases;
    private int failed;

    @Mixin
    private final PackChoice choice;

    PackTestCommand(Parts parts) {
        this.console = parts.console();
        this.reader = parts.packReader();
        this.choice = new PackChoice(parts);
        this.engine = parts.engine();
    }

    @Override
    public Integer call() throws IOException {
        for (var text : choice.texts()) {
            test(text);
        }
        var summary = "%d cases, %d failed".formatted(cases, failed);
        console.line(console.in(failed == 0 && cases > 0 ? Tone.GOOD : Tone.BAD, summary));
        if (cases == 0) {
            console.err().println("assay: there is no case to run, and nothing tested is not tested well");
            return Exit.UNDECIDED.code();
        }
        return (failed == 0 ? Exit.GO : Exit.NO_GO).code();
    }

    private void test(PackText text) {
        var suites = PackSuiteReader.read(text);
        var run = new TestPack(engine, new PlainFacts(new FactsReader()), reader.readAny(text), BUDGET);
        for (var suite : suites) {
            for (var one : suite.cases()) {
                cases++;
                var failure = run.failure(suite, one);
                if (failure != null) {
                    failed++;
                    say(one, failure);
                }
            }
        }
    }

    private void say(PackCase test, String failure) {
        console.line("%s: %s".formatted(console.in(Tone.STRONG, test.place().toString()), test.name()));
        console.line("  %s: %s".formatted(test.rule(), failure));
    }
}
