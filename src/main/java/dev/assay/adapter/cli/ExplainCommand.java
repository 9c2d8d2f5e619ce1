package dev.assay.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a requirement is, or is not, satisfied. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how each condition of a requirement comes out for each fact it could be about.")
final class ExplainCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Option(names = "--requirement", required = true, paramLabel = "ID", description = "name of the rule")
    private String requirement = "";

    @Mixin
    private Moment moment = new Moment();

    @Option(
            names = "--profile",
            paramLabel = "FILE.yaml",
            description = "values for parameters of packs (default: profile.yaml of the installation)")
    private @Nullable Path profile;

    ExplainCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var stated = Parts.facts(facts).facts();
        var explanation = parts.explainRequirement(profile).explain(stated, requirement, moment.orNow(parts.clock()));
        ExplainText.lines(parts.console(), explanation).forEach(parts.console()::line);
        return Exit.GO.code();
    }
}
