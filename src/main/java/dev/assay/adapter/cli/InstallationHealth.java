package dev.assay.adapter.cli;

import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.signing.KeyFolder;
import dev.assay.adapter.store.DatabaseReach;
import dev.assay.adapter.store.DatabaseUnusable;
import dev.assay.flow.LintPack;
import dev.assay.pack.PackProblem;
import dev.assay.pack.PackProblems;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what an installation decides, seals and records with. */
final class InstallationHealth {

    private static final int LEAST_JAVA = 21;
    private static final int MOST_SAID = 3;
    private static final Duration SOON = Duration.ofDays(60);

    private final Parts parts;

    InstallationHealth(Parts parts) {
        this.parts = parts;
    }

    List<HealthCheck> checks(@Nullable Path keys) throws IOException {
        var checks = new ArrayList<HealthCheck>();
        checks.add(program());
        checks.add(contracts());
        packs(checks);
        checks.add(key(keys == null ? parts.keys() : keys));
        checks.add(database());
        return checks;
    }

    private static HealthCheck program() {
        var java = Runtime.version().feature();
        var says = "%s on Java %d".formatted(Version.program(), java);
        return java >= LEAST_JAVA ? HealthCheck.good("program", says) : HealthCheck.bad("program", says + "; it needs 21 or later");
    }

    private static HealthCheck contracts() throws IOException {
        for (var name : ContractsCommand.NAMES) {
            ContractsCommand.contract(name);
        }
        return HealthCheck.good("contracts", String.join(", ", ContractsCommand.NAMES));
    }

    private void packs(List<HealthCheck> checks) throws IOException {
        Rulebook rulebook;
        try {
            rulebook = parts.rulebook();
        } catch (PackProblems e) {
            checks.add(HealthCheck.bad("packs", said(e.problems())));
            return;
        }
        var rules = rulebook.packs().stream().mapToInt(pack -> pack.rules().size()).sum();
        checks.add(rulebook.packs().isEmpty()
                ? HealthCheck.bad("packs", "there is none below %s; nothing can be decided".formatted(parts.home()))
                : HealthCheck.good("packs", "%d with %d rules below %s".formatted(rulebook.packs().size(), rules, parts.home())));
        checks.add(rulebook.selection() == null
                ? HealthCheck.bad("selection", "there is no rules/selection: nobody can tell which packs apply")
                : HealthCheck.good("selection", rulebook.selection().version()));
        checks.add(rulebook.classification() == null
                ? HealthCheck.open("classes", "there is no rules/classification; \"assay classify\" needs it")
                : HealthCheck.good("classes", rulebook.classification().version()));
        checks.add(lint());
    }

    private HealthCheck lint() throws IOException {
        var problems = new ArrayList<PackProblem>();
        var packs = 0;
        for (var folder : List.of("rules", "industry-packs")) {
            var top = parts.home().resolve(folder);
            for (var text : Files.isDirectory(top) ? PackFolders.in(top) : List.<PackText>of()) {
                problems.addAll(LintPack.check(parts.packReader().readAny(text), PackSuiteReader.read(text)));
                packs++;
            }
        }
        return problems.isEmpty()
                ? HealthCheck.good("lint", "%d packs, no problem".formatted(packs))
                : HealthCheck.bad("lint", said(problems));
    }

    private static String said(List<PackProblem> problems) {
        var first = problems.stream().limit(MOST_SAID).map(one -> "%s: %s".formatted(one.place(), one.message())).toList();
        var more = problems.size() > MOST_SAID ? " and %d more".formatted(problems.size() - MOST_SAID) : "";
        return String.join("; ", first) + more + "; \"assay pack lint --all\" says all of it";
    }

    private HealthCheck key(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return HealthCheck.open("key", "none in %s yet; it is made when evidence is first sealed".formatted(folder));
        }
        try {
            var certificate = new KeyFolder(folder, parts.clock()).open().chain().getFirst();
            var end = certificate.getNotAfter().toInstant();
            var says = "%s, valid until %s".formatted(folder, end);
            var now = parts.clock().instant();
            return end.isBefore(now)
                    ? HealthCheck.bad("key", says + ": it is over; move the folder away for a new key")
                    : end.isBefore(now.plus(SOON)) ? HealthCheck.open("key", says) : HealthCheck.good("key", says);
        } catch (IllegalArgumentException e) {
            return HealthCheck.bad("key", String.valueOf(e.getMessage()));
        }
    }

    private static HealthCheck database() {
        try {
            var found = DatabaseReach.checked();
            return found == null
                    ? HealthCheck.open("database", "none is configured; the service starts its own")
                    : HealthCheck.good("database", found);
        } catch (DatabaseUnusable e) {
            return HealthCheck.bad("database", String.valueOf(e.getMessage()));
        }
    }
}
