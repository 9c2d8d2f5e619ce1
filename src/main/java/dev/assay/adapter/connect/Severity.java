package dev.assay.adapter.connect;

import java.math.BigDecimal;
import java.util.Locale;

/** How bad a finding is, as a scan counts it. */
enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    /** Counted among the findings, in no class: information only. */
    NONE,
    /** The file does not say. */
    UNRATED;

    private static final BigDecimal CRITICAL_FROM = new BigDecimal("9.0");
    private static final BigDecimal HIGH_FROM = new BigDecimal("7.0");
    private static final BigDecimal MEDIUM_FROM = new BigDecimal("4.0");
    private static final BigDecimal HIGHEST = BigDecimal.TEN;

    /** By the word that the tools use, in any case. */
    static Severity of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "critical" -> CRITICAL;
            case "high" -> HIGH;
            case "medium", "moderate" -> MEDIUM;
            case "low" -> LOW;
            case "info", "informational", "none", "negligible" -> NONE;
            default -> UNRATED;
        };
    }

    /** By the score of CVSS: its published bands, which the {@code security-severity} of SARIF uses too. */
    static Severity ofScore(JsonValue score) {
        var number = score.number();
        if (number.signum() < 0 || number.compareTo(HIGHEST) > 0) {
            throw score.bad("a severity of %s lies outside 0 to 10".formatted(number.toPlainString()),
                    "Have the tool write the report again");
        }
        if (number.compareTo(CRITICAL_FROM) >= 0) return CRITICAL;
        if (number.compareTo(HIGH_FROM) >= 0) return HIGH;
        if (number.compareTo(MEDIUM_FROM) >= 0) return MEDIUM;
        return number.signum() > 0 ? LOW : NONE;
    }
}
