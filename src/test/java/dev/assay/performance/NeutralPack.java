package dev.assay.performance;

import dev.assay.fact.Criticality;
import dev.assay.fact.DataClass;
import dev.assay.fact.Environment;
import dev.assay.fact.Exposure;
import dev.assay.fact.SystemKind;
import dev.assay.performance.Neutral.Demand;
import dev.assay.performance.Neutral.Question;
import dev.assay.performance.Neutral.Requirement;
import dev.assay.performance.Neutral.Sign;
import dev.assay.performance.Neutral.Test;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws the made-up pack from a seed: 60 of 100 requirements have a scope, each has one to four conditions (2.33 on
 * average), 18 of 100 conditions ask one of 38 questions, and of the others 40 are about a flag, 25 about a number, 17
 * about a choice and 18 about the age of a date.
 */
final class NeutralPack {

    static final List<String> FLAGS = List.of(
            "encryptedAtRest", "encryptionKeysManaged", "accessControl", "leastPrivilege", "uniqueUserIds",
            "emergencyAccessProcedure", "auditLogging", "auditLogTamperProof", "integrityControls", "integrityVerified",
            "loginAttemptsMonitored", "passwordCreationRules", "passwordsChangeable", "mfa", "mutualTls",
            "workloadIdentity", "metrics", "logs", "traces", "dashboards", "alerts", "backedUp");
    /** Flags that hardly any system lacks: one alone is enough for the bad answer to a question about all systems. */
    static final List<String> FIRM_FLAGS =
            List.of("malwareProtection", "physicallyGuarded", "dataStaysLocal", "passwordsSafeguarded");
    static final List<String> NUMBERS =
            List.of("sharedAccounts", "automaticLogoffMinutes", "auditLogReviewIntervalDays", "retentionDays");
    static final List<String> DATES = List.of(
            "accessReviewedOn", "emergencyAccessTestedOn", "auditLogReviewedOn", "changedOn", "backedUpOn", "backupTestedOn");
    static final List<String> AGES = List.of(
            "accessReviewAgeInDays", "emergencyAccessTestAgeInDays", "auditLogReviewAgeInDays", "daysSinceChange",
            "backupAgeInDays", "backupTestAgeInDays");
    static final List<String> WAYS =
            List.of("encryptedInTransit", "integrityProtected", "mutuallyAuthenticated", "segmented", "trustedKeysOnly");
    /** No requirement is about the systems of another kind. */
    static final List<SystemKind> KINDS =
            Arrays.stream(SystemKind.values()).filter(kind -> kind != SystemKind.OTHER).toList();
    static final List<DataClass> CLASSES = List.of(DataClass.PHI, DataClass.CARDHOLDER, DataClass.PERSONAL);
    static final int PROOFS = 12;
    static final int REVIEWS = 5;
    static final int ANSWERS = 4;
    /** No limit is below the first, none above the second. */
    static final int LEAST_LIMIT = 90;
    static final int MOST_LIMIT = 180;

    private static final List<Integer> LIMITS = List.of(90, 120, 150, 180);
    private static final int SEED = 20261121;
    private static final int REVIEWS_START = PROOFS + ANSWERS + CLASSES.size() * FIRM_FLAGS.size() + WAYS.size();

    private final SplittableRandom random;

    private NeutralPack(int edition) {
        this.random = new SplittableRandom(SEED + edition);
    }

    /** @param edition another one has other requirements of the same sorts */
    static Neutral of(int count, int edition) {
        var pack = new NeutralPack(edition);
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < count; i++) {
            requirements.add(pack.requirement(i));
        }
        return new Neutral(List.copyOf(requirements), questions());
    }

    private Requirement requirement(int number) {
        var kind = any(KINDS);
        var scope = chance(60) ? scope() : null;
        var faults = new ArrayList<Test>();
        var asks = new ArrayList<Integer>();
        for (int left = conditions(); left > 0; left--) {
            if (chance(18)) {
                var question = random.nextInt(REVIEWS_START + REVIEWS);
                asks.add(question < REVIEWS_START ? question : REVIEWS_START + kind.ordinal() % REVIEWS);
            } else {
                faults.add(fault());
            }
        }
        return new Requirement(number, kind, scope, faults.stream().distinct().toList(), asks.stream().distinct().toList());
    }

    /** One to four, 2.33 on average. */
    private int conditions() {
        var drawn = random.nextInt(100);
        return drawn < 25 ? 1 : drawn < 58 ? 2 : drawn < 84 ? 3 : 4;
    }

    private Test scope() {
        return switch (random.nextInt(3)) {
            case 0 -> new Test("environment", Sign.IS, any(List.of(Environment.values())));
            case 1 -> new Test("stores", Sign.CONTAINS, any(CLASSES));
            default -> new Test(any(List.of("clearinghouse", "paymentPage", "sendsTelemetry")), Sign.IS, true);
        };
    }

    private Test fault() {
        var drawn = random.nextInt(100);
        if (drawn < 40) {
            return new Test(any(FLAGS), Sign.IS_NOT, true);
        }
        if (drawn < 65) {
            return new Test(any(NUMBERS), Sign.ABOVE, any(LIMITS));
        }
        if (drawn < 83) {
            return any(List.of(
                    new Test("exposure", Sign.IS, Exposure.INTERNET),
                    new Test("exposure", Sign.IS, Exposure.PARTNERS),
                    new Test("criticality", Sign.IS, Criticality.CRITICAL),
                    new Test("criticality", Sign.IS, Criticality.HIGH)));
        }
        return new Test(any(AGES), Sign.ABOVE, any(LIMITS));
    }

    private static List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < PROOFS; i++) {
            questions.add(new Question("Activity", fresh("proof-" + i, true), false, Demand.AT_LEAST, 1 + i % 2));
        }
        for (int i = 0; i < ANSWERS; i++) {
            var yes = List.of(new Test("question", Sign.IS, "neutral.q" + i), new Test("yes", Sign.IS, true));
            questions.add(new Question("Answer", yes, false, Demand.AT_LEAST, 1));
        }
        for (var stored : CLASSES) {
            for (var flag : FIRM_FLAGS) {
                var without = List.of(new Test("stores", Sign.CONTAINS, stored), new Test(flag, Sign.IS_NOT, true));
                questions.add(new Question("System", without, false, Demand.AT_MOST, 0));
            }
        }
        for (var way : WAYS) {
            var open = List.of(new Test("openNetwork", Sign.IS, true), new Test(way, Sign.IS_NOT, true));
            questions.add(new Question("Connection", open, false, Demand.AT_MOST, 2));
        }
        for (int i = 0; i < REVIEWS; i++) {
            questions.add(new Question("Activity", fresh("review-" + i, false), true, Demand.AT_LEAST, 1));
        }
        return List.copyOf(questions);
    }

    private static List<Test> fresh(String kind, boolean documented) {
        var tests = new ArrayList<Test>();
        tests.add(new Test("kind", Sign.IS, kind));
        tests.add(new Test("ageInDays", Sign.AT_MOST, MOST_LIMIT));
        if (documented) {
            tests.add(new Test("documented", Sign.IS, true));
        }
        return List.copyOf(tests);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
