package dev.assay.performance;

import com.sun.management.OperatingSystemMXBean;
import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.RulebookText;
import dev.assay.adapter.store.DatabaseSettings;
import dev.assay.adapter.store.OpenStore;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.Actor;
import dev.assay.flow.KeptSubmission;
import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluation;
import dev.assay.flow.Reevaluation.Position;
import dev.assay.flow.Reevaluations;
import dev.assay.flow.Sweep;
import dev.assay.testkit.MovingClock;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Everything that was submitted is judged again after one rule changed, from PostgreSQL: beside reading and parsing the same
 * pages on as many threads, and beside judging all rules. Some submissions under a tenant of their own serve for warming up, for
 * judging all rules, and for being killed and going on.
 */
final class BulkReevaluation {

    private static final int SUBMISSIONS = Integer.getInteger("bench.submissions", 100_000);
    private static final int SAMPLE = Math.clamp(SUBMISSIONS / 20, 200, 500);
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int ROUNDS = SUBMISSIONS > 30_000 ? 1 : 2;
    private static final Instant AS_OF = Instant.parse("2026-03-20T15:00:00Z");
    private static final String ALL = "all";
    private static final String SOME = "sample";

    private final OpenStore store;
    private final PackReader packs = new PackReader(new DrlReader(AssayKinds.KINDS));
    private final StoredTexts texts = new StoredTexts(new FactsReader(), packs);
    private final Reevaluations kept;
    private final String after;
    private final Report report;

    private BulkReevaluation(OpenStore store, String after, Report report) {
        this.store = store;
        this.kept = store.reevaluations();
        this.after = after;
        this.report = report;
    }

    static void run(Report report) throws Exception {
        var folder = Files.createTempDirectory("assay-bench");
        try (var store = OpenStore.open(new DatabaseSettings(null, folder.resolve("data")), THREADS + 1)) {
            var packs = new PackReader(new DrlReader(AssayKinds.KINDS));
            var before = RulebookText.canonical(new Installation(Path.of(""), packs).read());
            var after = BulkSubmissions.withOneRuleChanged(before);
            var bulk = new BulkReevaluation(store, after, report);
            report.heading("Re-evaluation of %,d stored submissions after one rule changed".formatted(SUBMISSIONS));
            var filled = measure(() -> {
                BulkSubmissions.fill(store, SOME, SAMPLE, before);
                BulkSubmissions.fill(store, ALL, SUBMISSIONS, before);
            });
            report.say("%s; stored in %.0f s".formatted(BulkSubmissions.described(), filled.seconds));
            bulk.compare();
        } finally {
            delete(folder);
        }
    }

    private void compare() {
        sameAnswers();
        var read = new ArrayList<Cost>();
        var judged = new ArrayList<Cost>();
        var heap = new Heap();
        for (int round = 0; round < ROUNDS; round++) {
            read.add(measure(() -> readAndParse(ALL)));
            judged.add(measure(() -> heap.watched(() -> finished(ask(ALL, false), any -> heap.mark()))));
        }
        var whole = measure(() -> finished(ask(SOME, true), any -> {})).times((double) SUBMISSIONS / SAMPLE);
        table(best(read), best(judged), whole);
        heap.tell(report);
    }

    private void table(Cost read, Cost judged, Cost whole) {
        report.columns("what", "wall s", "CPU s of the JVM", "submissions a second", "to reading and parsing, wall", "CPU");
        row("(a) reading and parsing alone", read, read);
        row("(b) re-evaluation, changed rules only", judged, read);
        row("(c) re-evaluation, all rules (extrapolated from %,d)".formatted(SAMPLE), whole, read);
        report.atMost("bulk: re-evaluation to reading and parsing, wall", judged.seconds / read.seconds, "x", 3, 1.5);
        report.atMost("bulk: re-evaluation to reading and parsing, CPU", judged.cpu / read.cpu, "x", 3, 1.5);
    }

    private void row(String what, Cost cost, Cost read) {
        report.row(what, cost.seconds, cost.cpu, SUBMISSIONS / cost.seconds, cost.seconds / read.seconds, cost.cpu / read.cpu);
    }

    /** Before anything is measured: all rules tell the same as the changed one, and so does one that is killed on its way. */
    private void sameAnswers() {
        var quick = finished(ask(SOME, false), any -> {});
        var whole = finished(ask(SOME, true), any -> {});
        var killed = ask(SOME, false);
        var half = SAMPLE / 2;
        try {
            // It is kept often how far it came, because this clock runs fast.
            var reevaluate = reevaluate(new MovingClock(Clock.systemUTC().instant(), Duration.ofMillis(20)));
            reevaluate.run(reevaluate.claim(SOME, killed.id()), progress -> {
                if (progress.totals().submissions() >= half) {
                    throw new Killed();
                }
            });
        } catch (Killed expected) {
            // What it had not kept is lost.
        }
        var later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(5));
        var from = reevaluate(later).find(SOME, killed.id()).totals().submissions();
        var resumed = finished(reevaluate(later), killed);
        same(quick, whole, "judging all rules");
        same(quick, resumed, "going on after being killed");
        if (!quick.totals().equals(resumed.totals()) || quick.totals().changed() == 0) {
            throw new IllegalStateException("the totals differ: %s and %s".formatted(quick.totals(), resumed.totals()));
        }
        report.say("same answers: %,d of %,d of the sample would be decided otherwise, by the changed rule alone, by all rules, and by one"
                .formatted(quick.totals().changed(), SAMPLE) + " that was killed after %,d and went on from %,d".formatted(half, from));
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void same(Reevaluation one, Reevaluation other, String what) {
        if (!lines(one).equals(lines(other))) {
            throw new IllegalStateException(what + " comes to other changes");
        }
    }

    private List<Reevaluations.Line> lines(Reevaluation done) {
        return reevaluate(Clock.systemUTC()).lines(done.tenant(), done.id(), 0, Integer.MAX_VALUE);
    }

    private Reevaluate reevaluate(Clock clock) {
        return new Reevaluate(
                store, kept, texts, new DroolsEngine(), 50_000_000, clock, () -> UUID.randomUUID().toString(), THREADS);
    }

    private Reevaluation ask(String tenant, boolean all) {
        return reevaluate(Clock.systemUTC())
                .ask(new Actor(tenant, "bench", "bench"), RulebookText.read(after, packs), AS_OF, false, all);
    }

    private Reevaluation finished(Reevaluation asked, Consumer<Reevaluation> progress) {
        var reevaluate = reevaluate(Clock.systemUTC());
        return checked(reevaluate.run(reevaluate.claim(asked.tenant(), asked.id()), progress));
    }

    private Reevaluation finished(Reevaluate reevaluate, Reevaluation asked) {
        return checked(reevaluate.run(reevaluate.claim(asked.tenant(), asked.id()), any -> {}));
    }

    private static Reevaluation checked(Reevaluation done) {
        if (done.state() != Reevaluation.State.FINISHED || done.totals().problems() > 0) {
            throw new IllegalStateException("the re-evaluation did not come to its end: " + done.totals());
        }
        return done;
    }

    /** The same pages on the same threads, and nothing but facts made of them. */
    private void readAndParse(String tenant) {
        var position = new AtomicReference<Position>();
        var facts = new AtomicLong();
        var until = Clock.systemUTC().instant();
        new Sweep(THREADS).<KeptSubmission, Integer>run(
                () -> {
                    var page = store.inOne(tenant, () -> kept.page(tenant, false, until, position.get()));
                    if (!page.isEmpty()) {
                        position.set(new Position(page.getLast().key().engagement(), page.getLast().digest()));
                    }
                    return page;
                },
                one -> texts.kept(one.canonical(), one.digest(), one.channel()).facts().all().size(),
                facts::addAndGet);
        if (facts.get() == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** Wall and CPU of the whole JVM; the database's own CPU is in the wall only. */
    private record Cost(double seconds, double cpu) {
        Cost times(double factor) {
            return new Cost(seconds * factor, cpu * factor);
        }
    }

    private static Cost best(List<Cost> costs) {
        return costs.stream().min(Comparator.comparing(Cost::seconds)).orElseThrow();
    }

    private static Cost measure(Runnable work) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var cpu = machine.getProcessCpuTime();
        var start = java.lang.System.nanoTime();
        work.run();
        return new Cost((java.lang.System.nanoTime() - start) / 1e9, (machine.getProcessCpuTime() - cpu) / 1e9);
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
