package dev.assay.adapter.cli;

import dev.assay.flow.DecideGate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which gate is asked about. */
final class GateOptions {

    @Option(names = "--workflow", paramLabel = "W", description = "the workflow whose gate is decided; without it, packs only")
    private @Nullable String workflow;

    @Option(names = "--phase", paramLabel = "P", description = "the phase that the gate ends")
    private @Nullable String phase;

    @Option(names = "--add-packs", paramLabel = "a,b", split = ",", description = "packs to evaluate beside those that apply")
    private Set<String> addPacks = new TreeSet<>();

    DecideGate.Question question() {
        return new DecideGate.Question(workflow, phase, addPacks);
    }
}
