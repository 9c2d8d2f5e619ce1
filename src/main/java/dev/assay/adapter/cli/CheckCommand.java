package dev.assay.adapter.cli;

import dev.assay.pack.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a gate offline; the decision is not recorded. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Decides a gate, or evaluates the packs that apply. Offline: the decision is not recorded.")
final class CheckCommand implements Callable<Integer> {

    private final Parts parts;

    @Parameters(paramLabel = "FACTS.json", description = "the facts document")
    private Path facts = Path.of("");

    @Mixin
    private GateOptions gate = new GateOptions();

    @Mixin
    private Moment moment = new Moment();

    @Mixin
    private CheckOutput shown = new CheckOutput();

    @Option(names = "--evidence", paramLabel = "FILE.pdf", description = "signed document of the decision; it says that it is not recorded")
    private @Nullable Path evidence;

    @Option(
            names = "--profile",
            paramLabel = "FILE.yaml",
            description = "values for parameters of packs (default: profile.yaml of the installation)")
    private @Nullable Path profile;

    @Option(names = "--keys", paramLabel = "DIR", description = "folder of the signing key (default: ASSAY_KEYS, else .assay/keys)")
    private @Nullable Path keys;

    @Option(
            names = "--locale",
            defaultValue = "en",
            paramLabel = "L",
            converter = LanguageOption.class,
            description = "language of texts and evidence: en or ar (default: en); statuses and digests have none")
    private Language locale = Language.ENGLISH;

    CheckCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        var run = GateRun.of(parts, facts, parts.rulebook(profile), gate.question(), moment.orNow(parts.clock()));
        if (evidence != null) {
            run.seal(evidence, keys, locale);
        }
        shown.writeMatrix(run.answer(), run.rulebook());
        return shown.show(run.checked(locale), parts.console());
    }
}
