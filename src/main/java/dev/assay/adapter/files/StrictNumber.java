package dev.assay.adapter.files;

import dev.assay.fact.Problem.Code;
import java.math.BigDecimal;

/** Reads a JSON number exactly, or refuses it: what is evaluated and what is digested must be the same number. */
final class StrictNumber {

    private static final double LARGEST = 0x1p53;

    private StrictNumber() {}

    static Json read(String digits, int longest, String pointer, Json.Spot at, FactProblems problems) {
        if (digits.length() > longest) {
            problems.add(
                    Code.TOO_LONG,
                    pointer,
                    at,
                    "a number of %d characters is too long; %d are allowed",
                    digits.length(), longest);
            return new Json.Refused(at);
        }
        var nearest = Double.parseDouble(digits);
        // Before any exact arithmetic: an exponent of a few characters could ask for gigabytes.
        if (Math.abs(nearest) > LARGEST) return beyond(digits, pointer, at, problems);
        var exact = new BigDecimal(digits);
        if (exact.compareTo(BigDecimal.valueOf(nearest)) != 0) {
            if (Math.abs(nearest) == LARGEST) return beyond(digits, pointer, at, problems);
            problems.add(
                    Code.NUMBER_RANGE,
                    pointer,
                    at,
                    "%s has more digits than JSON readers keep; round it to %s or write it as text",
                    digits, Double.toString(nearest));
            return new Json.Refused(at);
        }
        var shortest = exact.stripTrailingZeros();
        return new Json.Num(shortest.scale() < 0 ? shortest.setScale(0) : shortest, at);
    }

    private static Json beyond(String digits, String pointer, Json.Spot at, FactProblems problems) {
        problems.add(
                Code.NUMBER_RANGE,
                pointer,
                at,
                "%s lies beyond 2^53 (9007199254740992), where JSON readers disagree; use a coarser unit or a text",
                digits);
        return new Json.Refused(at);
    }
}
