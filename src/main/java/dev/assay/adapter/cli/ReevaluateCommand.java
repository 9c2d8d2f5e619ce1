package dev.assay.adapter.cli;

import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.report.ReevaluationCsv;
import dev.assay.adapter.report.ReevaluationJson;
import dev.assay.adapter.store.DatabaseSettings;
import dev.assay.adapter.store.OpenStore;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.flow.Actor;
import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.Refused;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which stored submissions would be decided otherwise by the rules of this installation. */
@Command(
        name = "reevaluate",
        mixinStandardHelpOptions = true,
        description = "Judges all stored submissions by the rules that they were decided by and by those of this installation, and says"
                + " what would be decided otherwise. Needs the database of the service. No decision is recorded or changed.",
        footer = "Exit codes: 0 nothing would be, 1 something would be, 3 something could not be judged and nothing would be, or nothing was submitted.")
final class ReevaluateCommand implements Callable<Integer> {

    private static final int PAGE = 500;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Parts parts;

    @Option(names = "--pack", paramLabel = "DIR", description = "a pack or workflow to judge by instead of the installed one; may be repeated")
    private List<Path> packs = List.of();

    @Option(names = "--profile", paramLabel = "FILE.yaml", description = "other values for parameters of packs")
    private @Nullable Path profile;

    @Option(names = "--as-of", paramLabel = "T", converter = Moment.Reader.class, description = "judge for another moment or day (default: now)")
    private @Nullable Instant asOf;

    @Option(names = "--current-only", description = "only the current submission of each engagement")
    private boolean current;

    @Option(names = "--all-rules", description = "judge all requirements, not only those that changed: slow, and comes to the same")
    private boolean all;

    @Option(names = "--resume", description = "go on with the one that is not at its end; it keeps what it was asked")
    private boolean resume;

    @Option(names = "--cancel", description = "cancel the one that is not at its end")
    private boolean cancel;

    @Option(names = "--tenant", defaultValue = "default", description = "whose submissions (default: default)")
    private String tenant = "";

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the embedded database (default: ~/.assay/data)")
    private @Nullable Path data;

    @Option(names = "--out", paramLabel = "FILE", description = "writes what would be decided otherwise: JSON lines, or CSV when it ends in .csv")
    private @Nullable Path out;

    @Option(names = "--format", defaultValue = "text", description = "of the totals: ${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    ReevaluateCommand(Parts parts) {
        this.parts = parts;
    }

    /** As written on the command line. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var threads = Runtime.getRuntime().availableProcessors();
        checkOut();
        try (var store = OpenStore.existing(settings(), threads + 1)) {
            var texts = new StoredTexts(new FactsReader(), parts.packReader());
            var reevaluate = new Reevaluate(
                    store, store.reevaluations(), texts, parts.engine(), Parts.BUDGET, parts.clock(), () -> UUID.randomUUID().toString(), threads);
            return done(reevaluate, cancel ? cancelled(reevaluate) : run(reevaluate)).code();
        }
    }

    /** Told before an hour's work rather than after it. */
    private void checkOut() {
        var folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && (!Files.isDirectory(folder) || Files.isDirectory(out))) {
            throw new Usage("--out %s cannot be written: it is a folder, or its folder is not there".formatted(out));
        }
    }

    private DatabaseSettings settings() {
        var settings = DatabaseSettings.fromSurroundings();
        return data == null ? settings : new DatabaseSettings(settings.external(), data.toAbsolutePath());
    }

    private Reevaluation cancelled(Reevaluate reevaluate) {
        return reevaluate.cancel(tenant, unfinished(reevaluate).id());
    }

    private Reevaluation unfinished(Reevaluate reevaluate) {
        return reevaluate.running(tenant).orElseThrow(() -> new Usage("no re-evaluation is unfinished; leave --resume and --cancel out"));
    }

    private Reevaluation run(Reevaluate reevaluate) throws IOException, InterruptedException {
        var asked = resume ? unfinished(reevaluate) : asked(reevaluate);
        parts.console().progress("re-evaluation %s: %s".formatted(asked.id(), ReevaluationText.progress(asked)));
        return reevaluate.run(claimed(reevaluate, asked.id()), now -> parts.console().progress(ReevaluationText.progress(now)));
    }

    private Reevaluation asked(Reevaluate reevaluate) throws IOException {
        var actor = new Actor(tenant, java.lang.System.getProperty("user.name", "command line"), "command-line");
        return reevaluate.ask(actor, candidate(), asOf, current, all);
    }

    private Rulebook candidate() throws IOException {
        var rulebook = parts.rulebook(profile);
        for (var folder : packs) {
            var text = PackFolder.read(folder);
            rulebook = Files.exists(folder.resolve("workflow.yaml"))
                    ? rulebook.with(parts.packReader().readWorkflow(text))
                    : rulebook.with(parts.packReader().read(text));
        }
        return rulebook;
    }

    /** One that was killed is taken for alive for a while. */
    private Reevaluate.Claimed claimed(Reevaluate reevaluate, String id) throws InterruptedException {
        for (var waited = Duration.ZERO; ; waited = waited.plus(WAIT)) {
            try {
                return reevaluate.claim(tenant, id);
            } catch (Refused refused) {
                if (refused.reason() != Refused.Reason.REEVALUATION_RUNNING || waited.compareTo(Reevaluate.PATIENCE) > 0) {
                    throw refused;
                }
                parts.console().progress(refused.getMessage() + "; waiting");
                Thread.sleep(WAIT);
            }
        }
    }

    private Exit done(Reevaluate reevaluate, Reevaluation done) throws IOException {
        if (out != null) {
            write(reevaluate, done, out);
        }
        switch (format) {
            case text -> ReevaluationText.lines(done).forEach(parts.console()::line);
            case json -> parts.console().line(ReevaluationJson.of(done).toPrettyString());
        }
        var totals = done.totals();
        if (totals.submissions() == 0) {
            parts.console().err().println("assay: nothing was judged: the tenant %s submitted nothing".formatted(tenant));
            return Exit.UNDECIDED;
        }
        if (totals.changed() > 0) {
            return Exit.NO_GO;
        }
        return totals.problems() > 0 || done.state() != Reevaluation.State.FINISHED ? Exit.UNDECIDED : Exit.GO;
    }

    private void write(Reevaluate reevaluate, Reevaluation done, Path file) throws IOException {
        var csv = file.toString().endsWith(".csv");
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var writer = Files.newBufferedWriter(unfinished)) {
            if (csv) {
                writer.write(ReevaluationCsv.head());
            }
            var page = reevaluate.lines(tenant, done.id(), 0, PAGE);
            while (!page.isEmpty()) {
                for (var line : page) {
                    writer.write(csv ? ReevaluationCsv.of(line.json()) : line.json() + "\n");
                }
                page = reevaluate.lines(tenant, done.id(), page.getLast().number(), PAGE);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        parts.console().progress("%,d lines written to %s".formatted(done.totals().lines(), file));
    }
}
