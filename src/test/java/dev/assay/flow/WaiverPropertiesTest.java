package dev.assay.flow;

import static dev.assay.flow.AGate.REQUIREMENT;
import static dev.assay.flow.AGate.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Status;
import dev.assay.fact.Build;
import dev.assay.workflow.Decision;
import dev.assay.workflow.GrantedWaiver;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.WaiverBasis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What waivers can never do, on 600 engagements with waivers drawn at random. */
class WaiverPropertiesTest {

    private static final WaiverBasis.Granted NONE = new WaiverBasis.Granted(List.of());
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final AGate gate = new AGate();
    private final Random random = new Random(20261102);

    /** The same facts, decided without and with waivers. */
    private record Pair(Decision without, Decision with, List<GrantedWaiver> waivers) {}

    @Test
    void aWaiverNeverTurnsAGoIntoAnythingElseNorANoGoIntoAGo() {
        var seen = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var pair : pairs(0, 40)) {
            switch (pair.without().outcome()) {
                case GO -> assertThat(pair.with().outcome()).isEqualTo(Outcome.GO);
                case NO_GO -> assertThat(pair.with().outcome()).isIn(Outcome.NO_GO, Outcome.CONDITIONAL);
                case CONDITIONAL, UNDECIDED -> assertThat(pair.with().outcome()).isEqualTo(pair.without().outcome());
            }
            seen.merge(pair.with().outcome(), 1, Integer::sum);
        }
        assertThat(seen.keySet()).contains(Outcome.GO, Outcome.NO_GO, Outcome.CONDITIONAL);
    }

    @Test
    void aWaiverNeverChangesAStatus() {
        for (var pair : pairs(0, 40)) {
            assertThat(statuses(pair.with())).isEqualTo(statuses(pair.without()));
        }
    }

    @Test
    void anExpiredWaiverNeverCounts() {
        for (var pair : pairs(-40, -1)) {
            assertThat(pair.with().outcome()).isEqualTo(pair.without().outcome());
            assertThat(pair.with().judgements()).allSatisfy(judgement -> assertThat(judgement.waivers()).isEmpty());
        }
    }

    @Test
    void aWaiverOverASubjectLeavesEveryOtherOneOpen() {
        for (var pair : pairs(0, 40)) {
            if (pair.without().outcome() == Outcome.NO_GO && pair.with().outcome() == Outcome.CONDITIONAL) {
                var whole = pair.waivers().stream().anyMatch(waiver -> waiver.subject() == null);
                var covered = pair.waivers().stream().map(GrantedWaiver::subject).toList();
                assertThat(whole || covered.containsAll(slow(pair.without()))).isTrue();
            }
        }
    }

    private List<Pair> pairs(int from, int to) {
        return IntStream.range(0, 600).mapToObj(i -> pair(from, to)).toList();
    }

    private Pair pair(int from, int to) {
        var builds = new HashMap<String, Integer>();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> builds.put("b" + i, random.nextInt(4) == 0 ? 400 : 20));
        var waivers = new ArrayList<GrantedWaiver>();
        for (var i = 0; i < random.nextInt(5); i++) {
            waivers.add(waiver(i, TODAY.plusDays(from + random.nextInt(to - from + 1))));
        }
        return new Pair(
                gate.decides(builds, NONE, NOW), gate.decides(builds, new WaiverBasis.Granted(waivers), NOW), waivers);
    }

    private GrantedWaiver waiver(int number, LocalDate until) {
        var subject = random.nextInt(6) == 0 ? null : "b" + random.nextInt(4);
        return new GrantedWaiver(
                "w" + number, "sha256:d", REQUIREMENT, subject, "late", "watched", "dora", "ada",
                NOW.minus(Duration.ofHours(random.nextInt(2_000))), until);
    }

    private static Map<String, Status> statuses(Decision decision) {
        var statuses = new HashMap<String, Status>();
        decision.judgements().forEach(one -> statuses.put(one.finding().rule().name(), one.finding().status()));
        return statuses;
    }

    private static List<String> slow(Decision decision) {
        return decision.judgements().stream()
                .flatMap(one -> one.finding().open().stream())
                .map(open -> ((Build) open.subject()).id())
                .toList();
    }
}
