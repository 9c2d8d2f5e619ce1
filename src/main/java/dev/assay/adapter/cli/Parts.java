package dev.assay.adapter.cli;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.ClassifyWorkflows;
import dev.assay.flow.DecideGate;
import dev.assay.flow.ExplainRequirement;
import dev.assay.flow.ScoreTasks;
import dev.assay.flow.FindContradictions;
import dev.assay.flow.ListMaturity;
import dev.assay.flow.PlanWork;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What the commands are made of; each part is made when a command needs it. */
final class Parts {

    /** Far above any real submission, and reached within seconds by rules that multiply facts without end. */
    static final long BUDGET = 50_000_000;

    private final Console console;
    private final Clock clock;
    private final @Nullable Path home;

    Parts(Console console, Clock clock) {
        this(console, clock, null);
    }

    /** @param home folder of the installation; null to look for it where the launcher says */
    Parts(Console console, Clock clock, @Nullable Path home) {
        this.console = console;
        this.clock = clock;
        this.home = home;
    }

    Console console() {
        return console;
    }

    Clock clock() {
        return clock;
    }

    PackReader packReader() {
        return new PackReader(new DrlReader(AssayKinds.KINDS));
    }

    /**
     * Reads a facts document.
     *
     * @throws dev.assay.fact.BadInput with everything that is wrong with it
     */
    static FactsDocument facts(Path file) throws IOException {
        try (var document = Files.newInputStream(file)) {
            return new FactsReader().read(document, "file");
        }
    }

    /** The packs of this installation. */
    Rulebook rulebook() throws IOException {
        return new Installation(home(), packReader()).read();
    }

    /**
     * The packs of this installation.
     *
     * @param profile settings of their parameters; null for those of the installation, if it has any
     */
    Rulebook rulebook(@Nullable Path profile) throws IOException {
        if (profile == null) {
            return rulebook();
        }
        if (!Files.isRegularFile(profile)) {
            throw new NoSuchFileException(profile.toString());
        }
        return new Installation(home(), packReader(), profile).read();
    }

    /** The folder of this installation, which holds its packs. */
    Path home() throws IOException {
        return home == null ? Installation.find() : home;
    }

    /** Where this installation keeps its key: ASSAY_KEYS, else below its home, else below the user's. */
    Path keys() {
        var named = java.lang.System.getenv("ASSAY_KEYS");
        if (named != null && home == null) {
            return Path.of(named);
        }
        var top = home == null ? java.lang.System.getProperty("assay.home", java.lang.System.getenv("ASSAY_HOME")) : home.toString();
        return Path.of(top == null ? java.lang.System.getProperty("user.home") : top, ".assay", "keys");
    }

    EvidenceParts evidence() {
        return new EvidenceParts(this);
    }

    RuleEngine engine() {
        return new DroolsEngine();
    }

    DecideGate decideGate(Rulebook rulebook) {
        return new DecideGate(rulebook, engine(), BUDGET);
    }

    PlanWork planWork(Rulebook rulebook) {
        return new PlanWork(rulebook, engine(), BUDGET);
    }

    ExplainRequirement explainRequirement(@Nullable Path profile) throws IOException {
        return new ExplainRequirement(rulebook(profile), engine(), BUDGET);
    }

    /** @throws Usage when the installation has no rules that score tasks */
    ScoreTasks scoreTasks() throws IOException {
        var folder = home().resolve("rules").resolve("task-scoring");
        if (!Files.isDirectory(folder)) {
            throw new Usage("this installation has no rules that score tasks; they belong in rules/task-scoring");
        }
        return new ScoreTasks(engine(), packReader().read(PackFolder.read(folder)), BUDGET);
    }

    /** @throws Usage when the installation has no classification rules */
    ClassifyWorkflows classifyWorkflows() throws IOException {
        var pack = rulebook().classification();
        if (pack == null) {
            throw new Usage("this installation has no classification rules; they belong in rules/classification");
        }
        return new ClassifyWorkflows(engine(), pack, clock, BUDGET);
    }

    /** @throws IllegalArgumentException when the installation has no rules/contradictions */
    FindContradictions findContradictions() throws IOException {
        var pack = new Installation(home(), packReader()).rules("contradictions");
        return new FindContradictions(engine(), pack, BUDGET);
    }

    /** @throws IllegalArgumentException when the installation has no rules/maturity */
    ListMaturity listMaturity() throws IOException {
        return new ListMaturity(engine(), new Installation(home(), packReader()).rules("maturity"), BUDGET);
    }
}
