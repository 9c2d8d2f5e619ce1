package dev.assay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final FactKinds KINDS = new FactKinds(List.of(Alarm.class));
    private static final FactKind ALARM = KINDS.of(Alarm.class);
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    /** Something noticed at a moment. */
    @Kind(name = "alarm", list = "alarms", describes = "Something noticed at a moment")
    public record Alarm(
            @Required @Description("id") String id,
            @MayBeNone @Description("moment it was noticed") @Nullable Instant noticedAt,
            @HoursSince("noticedAt") @Description("hours since then") @Nullable BigDecimal hours,
            Origin origin)
            implements Fact {}

    @Test
    void a_period_that_has_passed_by_a_second_has_passed() {
        assertThat(hours("2026-03-01T08:00:00Z", "2026-03-04T08:00:00Z")).isEqualByComparingTo("72");
        assertThat(hours("2026-03-01T08:00:00Z", "2026-03-04T08:00:01Z")).isGreaterThan(new BigDecimal("72"));
        assertThat(hours("2026-03-01T08:00:00Z", "2026-03-04T07:59:59Z")).isLessThan(new BigDecimal("72"));
    }

    @Test
    void a_moment_to_come_is_negative_however_near() {
        assertThat(hours("2026-03-01T08:00:01Z", "2026-03-01T08:00:00Z")).isNegative();
        assertThat(hours("2026-03-01T08:00:00Z", "2026-03-01T08:00:00Z")).isZero();
    }

    @Test
    void none_stays_none_and_unknown_stays_unknown() {
        assertThat(worked(null, ComponentSet.NONE.with(2), "2026-03-01T08:00:00Z")).isNull();
        assertThat(worked(null, ComponentSet.NONE.with(1).with(2), "2026-03-01T08:00:00Z")).isEqualTo(Unknown.UNKNOWN);
    }

    private static BigDecimal hours(String noticed, String now) {
        return (BigDecimal) worked(Instant.parse(noticed), ComponentSet.NONE.with(2), now);
    }

    private static @Nullable Object worked(@Nullable Instant noticed, ComponentSet unknown, String now) {
        var values = Arrays.<@Nullable Object>asList("a", noticed, null).toArray();
        var alarm = ALARM.make(values, Origin.stated("/alarms/0", unknown, Provenance.NONE));
        var facts = new Facts(KINDS, List.of(alarm), List.of()).at(Instant.parse(now).atZone(RIYADH));
        return ALARM.field("hours").read(facts.of(ALARM).getFirst());
    }
}
