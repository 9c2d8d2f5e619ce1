package dev.assay.adapter.report;

import dev.assay.flow.Cause;
import java.math.BigDecimal;
import java.util.List;

/** What runs out, in words. */
public final class CauseWords {

    private CauseWords() {}

    /** {@code 365 days after 2026-01-18 (/assessments/0/performedOn) are over: /parameters/pdpl.assessment-days}. */
    public static String of(Cause cause) {
        return switch (cause) {
            case Cause.Limit(var point) ->
                "%s (%s)%s".formatted(limit(point.size(), point.moment() != null, point.from()), point.pointer(), sources(point.sources()))
                        + (point.moment() == null ? "" : " at " + point.moment());
            case Cause.WaiverTurns waiver -> waiver.day().equals(waiver.date())
                    ? "waiver %s begins%s".formatted(waiver.waiver(), at(waiver.pointer()))
                    : "waiver %s ended on %s%s".formatted(waiver.waiver(), waiver.date(), at(waiver.pointer()));
            case Cause.InForce rule ->
                "%s %s".formatted(rule.pointer(), rule.begins() ? "comes into force" : "is no longer in force");
        };
    }

    private static String at(String pointer) {
        return pointer.isEmpty() ? "" : " (" + pointer + ")";
    }

    private static String limit(BigDecimal size, boolean hours, Object from) {
        var unit = hours ? "hours" : "days";
        return switch (size.signum()) {
            case 0 -> "%s is reached or passed".formatted(from);
            case 1 -> "%s %s since %s are over".formatted(size.stripTrailingZeros().toPlainString(), unit, from);
            default -> "%s %s before %s have begun".formatted(size.negate().stripTrailingZeros().toPlainString(), unit, from);
        };
    }

    private static String sources(List<String> sources) {
        return sources.isEmpty() ? "" : ", limit from " + String.join(" and ", sources);
    }
}
