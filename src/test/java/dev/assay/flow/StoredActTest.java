package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.files.CanonicalJson;
import dev.assay.workflow.Act;
import dev.assay.workflow.EntryCheck;
import dev.assay.workflow.GateDecision;
import dev.assay.workflow.Outcome;
import dev.assay.workflow.RecordedAct;
import dev.assay.workflow.SignOffAct;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WorkflowAct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredActTest {

    private static final EngagementKey KEY = new EngagementKey("north", "clinic");
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final GateDecision GO = new GateDecision("d1", "sha256:d", Outcome.CONDITIONAL, "sha256:s");

    static Stream<Act> acts() {
        return Stream.of(
                new WorkflowAct.Started("release", "1.0.0", List.of("before", "after")),
                new WorkflowAct.Entered("release", "before", null),
                new WorkflowAct.Entered("release", "after", new EntryCheck(Outcome.GO, "sha256:s", "sha256:r", AT)),
                new WorkflowAct.GateDecided("release", "before", GO),
                new WorkflowAct.Left("release", "before", GO),
                new WorkflowAct.Skipped("release", "after", "nothing \"is\"\n deployed: \u0001 é ع"),
                new WorkflowAct.Reopened("release", "before", "a change request"),
                new WorkflowAct.Abandoned("release", "the client left"),
                new WaiverAct.Requested("waiver-1", "d1", "sha256:d", "p.r", null, "late", "watched", LocalDate.of(2026, 4, 1)),
                new WaiverAct.Requested("waiver-2", "d1", "sha256:d", "p.r", "db-1", "late", "watched", LocalDate.of(2026, 4, 1)),
                new WaiverAct.Granted("waiver-1"),
                new WaiverAct.Refused("waiver-1", "too long"),
                new WaiverAct.Withdrawn("waiver-1", "mended"),
                new SignOffAct.Requested("sign-off-1", "d1", "sha256:d", "client sponsor", "sam", AT, AT.plusSeconds(1)),
                new SignOffAct.Delegated("sign-off-1", "lee", LocalDate.of(2026, 4, 1)),
                new SignOffAct.Granted("sign-off-1", "sha256:d"),
                new SignOffAct.Rejected("sign-off-1", "the report is missing"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anActIsReadBackAsItWasWritten(Act act) {
        var stored = stored(3, act);

        assertThat(StoredAct.read(stored.canonical())).isEqualTo(stored);
        assertThat(CanonicalJson.of(stored.canonical())).isEqualTo(stored.canonical());
    }

    @Test
    void theDigestIsOverWhatWasDoneByWhomWhereAndWhen() {
        var act = new WorkflowAct.Left("release", "before", GO);

        assertThat(stored(3, act).canonical())
                .isEqualTo("{\"actor\":\"ada\",\"at\":\"2026-03-01T12:00:00.123Z\",\"channel\":\"user\",\"decision\":\"d1\","
                        + "\"decisionDigest\":\"sha256:d\",\"engagement\":\"clinic\",\"format\":\"assay-act/1\",\"number\":\"3\","
                        + "\"outcome\":\"conditional\",\"phase\":\"before\",\"submission\":\"sha256:s\",\"tenant\":\"north\","
                        + "\"type\":\"phase-left\",\"workflow\":\"release\"}");
        assertThat(stored(4, act).digest()).isNotEqualTo(stored(3, act).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"a\":\"\\u00zz\"}",
        "{\"a\":\"\\u0",
        "{\"a\":1}",
        "{\"a\": \"b\"}",
        "{\"format\":\"assay-act/2\"}",
        "{\"format\":\"assay-act/1\"}"})
    void whatIsNoActIsRefused(String text) {
        assertThatThrownBy(() -> StoredAct.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anActWithOneWordTooManyOrTooFewIsRefused() {
        var sound = stored(3, new WorkflowAct.Skipped("release", "after", "why")).canonical();

        assertThatThrownBy(() -> StoredAct.read(sound.replace("\"tenant\"", "\"t\":\"x\",\"tenant\"")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StoredAct.read(sound.replace(",\"reason\":\"why\"", "")))
                .hasMessage("the act does not say \"reason\"");
        assertThatThrownBy(() -> StoredAct.read(sound.replace(",\"tenant\"", ",\"speed\":\"x\",\"tenant\"")))
                .hasMessage("the act says what its type does not have: [speed]");
        assertThatThrownBy(() -> StoredAct.read(sound.replace("phase-skipped", "phase-lost")))
                .hasMessage("there is no act of the type phase-lost");
        assertThatThrownBy(() -> StoredAct.read(sound.replace("\"3\"", "\"0\"")))
                .hasMessage("0 does not number an act; the first one is 1");
    }

    private static StoredAct stored(long number, Act act) {
        return new StoredAct(KEY, new RecordedAct(number, act, "ada", "user", AT));
    }
}
