package dev.assay.adapter.files;

import dev.assay.workflow.SignOffDemand;
import dev.assay.workflow.WaiverTerms;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** Reads what workflow.yaml says of sign-offs and waivers. */
final class SignOffSections {

    private static final int LONGEST_DAYS = 366;

    private SignOffSections() {}

    /** {@code signOffs:} of a phase; empty when it is not there. */
    static List<SignOffDemand> demands(YamlSection phase, Problems problems) {
        var roles = new HashSet<String>();
        var demands = phase.sections("signOffs", "a sign-off").stream()
                .map(section -> demand(section, problems))
                .toList();
        for (var demand : demands) {
            if (!roles.add(demand.role())) {
                problems.add(
                        phase.placeOf("signOffs"),
                        "two sign-offs are of the role %s".formatted(demand.role()),
                        "Give each its own role, so that it can be told who signed as what.");
            }
        }
        return demands;
    }

    private static SignOffDemand demand(YamlSection section, Problems problems) {
        var role = section.text("role");
        var fourEyes = section.optionalFlag("fourEyes");
        var expires = days(section, "expiresAfterDays", SignOffDemand.EXPIRES_AFTER_DAYS, problems);
        var remind = days(section, "remindAfterDays", Math.min(SignOffDemand.REMIND_AFTER_DAYS, expires), problems);
        section.noMore();
        if (remind > expires) {
            problems.add(
                    section.placeOf("remindAfterDays"),
                    "the reminder would be due after the request has expired",
                    "Write fewer days than expiresAfterDays, %d.".formatted(expires));
        }
        return new SignOffDemand(role, fourEyes != null && fourEyes, expires, remind);
    }

    /** {@code waivers:} of a workflow; our defaults when it is not there. */
    static WaiverTerms waivers(YamlSection workflow, Problems problems) {
        var value = workflow.value("waivers");
        if (value == null) {
            return WaiverTerms.DEFAULT;
        }
        var section = YamlSection.of(value, "waivers", problems);
        var longest = days(section, "longestDays", WaiverTerms.DEFAULT.longestDays(), problems);
        var warn = days(section, "warnDays", Math.min(WaiverTerms.DEFAULT.warnDays(), longest), problems);
        section.text("source");
        section.noMore();
        if (warn > longest) {
            problems.add(
                    section.placeOf("warnDays"),
                    "the warning would come before the waiver",
                    "Write fewer days than longestDays, %d.".formatted(longest));
        }
        return new WaiverTerms(longest, warn);
    }

    private static int days(YamlSection section, String key, int otherwise, Problems problems) {
        var number = section.optionalNumber(key);
        if (number == null) {
            return otherwise;
        }
        var whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LONGEST_DAYS)) > 0) {
            problems.add(
                    section.placeOf(key),
                    "%s is no number of days from 1 to %d".formatted(number.toPlainString(), LONGEST_DAYS),
                    "Write whole days, such as %d.".formatted(otherwise));
            return otherwise;
        }
        return number.intValueExact();
    }
}
