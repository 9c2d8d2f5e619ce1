package dev.assay.flow;

import dev.assay.adapter.files.FactsReader;
import dev.assay.fact.FactsDocument;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Facts with dates around 1 December 2026, some of them unknown, made from a seed. */
final class SomeDates {

    private static final LocalDate MIDDLE = LocalDate.of(2026, 12, 1);

    private final Random dice;

    private SomeDates(Random dice) {
        this.dice = dice;
    }

    static FactsDocument of(long seed) {
        return new FactsReader().read(new SomeDates(new Random(seed)).document().getBytes(StandardCharsets.UTF_8), "test");
    }

    private String document() {
        var complete = new ArrayList<String>();
        for (var kind : List.of("activity", "agreement", "breach", "waiver")) {
            if (dice.nextInt(4) > 0) {
                complete.add("{\"kind\": \"%s\"}".formatted(kind));
            }
        }
        return """
                {"schemaVersion": "1", "engagement": {"id": "e", "handlesPhi": %s},
                 "activities": [%s, %s, %s], "agreements": [%s, %s], "breaches": [%s, %s], "evidenceItems": [%s],
                 "waivers": [%s, %s], "complete": [%s]}"""
                .formatted(
                        dice.nextInt(8) > 0, drill(1), drill(2), drill(3), agreement(1), agreement(2), breach(1), breach(2),
                        report(), waiver(1, "near.periods.fresh"), waiver(2, "far.periods.fresh"),
                        String.join(", ", complete));
    }

    private String drill(int number) {
        return "{\"id\": \"d%d\", \"kind\": \"drill\"%s%s%s%s}"
                .formatted(
                        number, date("performedOn", 40), date("nextDueOn", 40), number("intervalDays", 40),
                        dice.nextBoolean() ? ", \"successful\": true" : "");
    }

    private String agreement(int number) {
        return "{\"id\": \"a%d\", \"kind\": \"business-associate\", \"vendor\": null%s%s}"
                .formatted(number, date("signedOn", 60), date("expiresOn", 60));
    }

    private String breach(int number) {
        var day = MIDDLE.plusDays(dice.nextInt(30) - 10);
        var noticed = dice.nextInt(6) == 0
                ? ""
                : ", \"noticedAt\": \"%sT%02d:%02d:00Z\"".formatted(day, dice.nextInt(24), 30 * dice.nextInt(2));
        return "{\"id\": \"b%d\"%s}".formatted(number, noticed);
    }

    private String report() {
        return "{\"id\": \"r\", \"kind\": \"drill-report\"%s%s}".formatted(date("collectedOn", 40), date("validUntil", 60));
    }

    private String waiver(int number, String requirement) {
        var subject = dice.nextBoolean() ? "null" : "\"d%d\"".formatted(1 + dice.nextInt(3));
        return "{\"id\": \"w%d\", \"requirement\": \"%s\", \"subject\": %s, \"reason\": \"r\", \"requestedBy\": \"A\", \"approvedBy\": \"B\"%s%s}"
                .formatted(number, requirement, subject, date("grantedOn", 20), date("until", 60));
    }

    private String date(String name, int around) {
        return dice.nextInt(6) == 0 ? "" : ", \"%s\": \"%s\"".formatted(name, MIDDLE.plusDays(dice.nextInt(2 * around) - around));
    }

    private String number(String name, int most) {
        return dice.nextInt(6) == 0 ? "" : ", \"%s\": %d".formatted(name, dice.nextInt(most));
    }
}
