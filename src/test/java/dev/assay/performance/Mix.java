package dev.assay.performance;

import dev.assay.flow.DecideGate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** What many people do with a service, one after the other: mostly decisions, dry runs and reading, and some mistakes. */
final class Mix implements Clients.Step {

    private static final String API = "/api/v1/";
    private static final int PROBLEMS_KEPT = 20;
    private static final int EVIDENCE_EVERY = 3_000;

    private final Gate large;
    private final Gate small;
    private final NewVersions versions;
    private final Request stranger;
    private final List<String> problems = new ArrayList<>();
    private final AtomicLong errors = new AtomicLong();
    private LongStream.Builder decisions = LongStream.builder();
    private volatile String lastVersion = "";
    private volatile String lastDecision = "";
    private int version;

    Mix(Gate large, Gate small, String password, NewVersions versions) {
        this.large = large;
        this.small = small;
        this.versions = versions;
        var wrong = ("admin:not " + password).getBytes(StandardCharsets.UTF_8);
        this.stranger = new Request("Bearer assay_" + Base64.getUrlEncoder().encodeToString(wrong));
    }

    /** Another version of the packs decides; the service meets it at the next reading. */
    void activate() {
        var question = new DecideGate.Question("release-train", "pre-deployment", Set.of());
        var at = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
        lastVersion = versions.activate(version++, large.document(0), question, at);
    }

    @Override
    public void take(Connection connection, long number) throws IOException {
        var start = java.lang.System.nanoTime();
        try {
            one(connection, number);
        } catch (IOException | RuntimeException e) {
            note(e);
            connection.reopen();
        }
        if (number % 10 < 4) {
            decided(java.lang.System.nanoTime() - start);
        }
    }

    private void one(Connection connection, long number) throws IOException {
        switch ((int) (number % 10)) {
            case 0, 1, 2, 3 -> lastDecision = small.decideOne(connection, number);
            case 4, 5 -> small.dryRun(connection, number);
            case 6 -> small.submitAndDecide(connection, number);
            case 7 -> read(connection, number);
            case 8 -> mistake(connection, number / 10);
            default -> heavy(connection, number / 10);
        }
    }

    private void read(Connection connection, long number) throws IOException {
        small.get(connection, 200, small.engagement(number) + "/facts");
        var head = Gate.json(small.get(connection, 200, API + "ledger/head"));
        var size = head.get("size").asLong();
        small.get(connection, 200, API + "ledger/entries/%d/proof?size=%d".formatted(number % size, size));
        small.get(connection, 200, API + "ledger/consistency?from=%d&to=%d".formatted(1 + number % size, size));
        small.get(connection, 200, small.engagement(number) + "/workflows");
    }

    private void mistake(Connection connection, long number) throws IOException {
        switch ((int) (number % 4)) {
            case 0 -> small.post(connection, 400, API + "evaluations", "{\"schemaVersion\": ");
            case 1 -> small.post(connection, 422, API + "evaluations", "{\"schemaVersion\": \"1\", \"nothing\": 1}");
            case 2 -> small.get(connection, 404, API + "engagements/nobody");
            default -> Gate.must(401, connection.send(stranger.get(API + "me")));
        }
    }

    /** Rarely, since it takes long: the large gate, decisions of other versions, matrices, evidence. */
    private void heavy(Connection connection, long number) throws IOException {
        if (number % (EVIDENCE_EVERY / 10) == 7) {
            small.evidence(connection);
            return;
        }
        switch ((int) (number % 20)) {
            case 0 -> large.decide(connection, number);
            case 1 -> large.dryRun(connection, number);
            case 2 -> mustReplay(large.get(connection, 200, large.engagement(0) + "/decisions/" + lastVersion));
            case 3 -> large.get(connection, 200, large.engagement(0) + "/decisions/" + lastVersion + "/matrix");
            default -> small.get(connection, 200, lastDecision);
        }
    }

    private static void mustReplay(Connection.Answer answer) throws IOException {
        var replay = Gate.json(answer).get("replay").asText();
        if (!replay.equals("equal")) {
            throw new IllegalStateException("a decision of another version is replayed as " + replay);
        }
    }

    private synchronized void note(Exception problem) {
        errors.incrementAndGet();
        if (problems.size() < PROBLEMS_KEPT) {
            problems.add(problem.toString());
        }
    }

    private synchronized void decided(long nanos) {
        decisions.add(nanos);
    }

    /** How long the decisions since the last call took, in nanoseconds, sorted. */
    synchronized long[] taken() {
        var taken = decisions.build().sorted().toArray();
        decisions = LongStream.builder();
        return taken;
    }

    long errors() {
        return errors.get();
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }
}
