package dev.assay.performance;

import dev.assay.fact.Activity;
import dev.assay.fact.Answer;
import dev.assay.fact.Connection;
import dev.assay.fact.DataClass;
import dev.assay.fact.System;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts as rows of numbers, for the floor: written out by hand, one number for each component that is asked for. */
final class FloorRows {

    /** Stands for a value that is not told. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Components in the order of the rows. */
    static final List<String> SYSTEM = List.of(
            "environment", "stores", "clearinghouse", "paymentPage", "sendsTelemetry", "encryptedAtRest",
            "encryptionKeysManaged", "accessControl", "leastPrivilege", "uniqueUserIds", "emergencyAccessProcedure",
            "auditLogging", "auditLogTamperProof", "integrityControls", "integrityVerified", "loginAttemptsMonitored",
            "passwordCreationRules", "passwordsChangeable", "mfa", "mutualTls", "workloadIdentity", "metrics", "logs",
            "traces", "dashboards", "alerts", "backedUp", "malwareProtection", "physicallyGuarded", "dataStaysLocal",
            "passwordsSafeguarded", "sharedAccounts", "automaticLogoffMinutes", "auditLogReviewIntervalDays",
            "retentionDays", "accessReviewAgeInDays", "emergencyAccessTestAgeInDays", "auditLogReviewAgeInDays",
            "daysSinceChange", "backupAgeInDays", "backupTestAgeInDays", "exposure", "criticality");
    static final List<String> ACTIVITY = List.of("ageInDays", "documented");
    static final List<String> ANSWER = List.of("yes");
    static final List<String> CONNECTION = List.of(
            "openNetwork", "encryptedInTransit", "integrityProtected", "mutuallyAuthenticated", "segmented", "trustedKeysOnly");

    private FloorRows() {}

    static long[] row(System s) {
        return new long[] {
            choice(s.environment()), classes(s.stores()), flag(s.clearinghouse()), flag(s.paymentPage()),
            flag(s.sendsTelemetry()), flag(s.encryptedAtRest()), flag(s.encryptionKeysManaged()), flag(s.accessControl()),
            flag(s.leastPrivilege()), flag(s.uniqueUserIds()), flag(s.emergencyAccessProcedure()), flag(s.auditLogging()),
            flag(s.auditLogTamperProof()), flag(s.integrityControls()), flag(s.integrityVerified()),
            flag(s.loginAttemptsMonitored()), flag(s.passwordCreationRules()), flag(s.passwordsChangeable()), flag(s.mfa()),
            flag(s.mutualTls()), flag(s.workloadIdentity()), flag(s.metrics()), flag(s.logs()), flag(s.traces()),
            flag(s.dashboards()), flag(s.alerts()), flag(s.backedUp()), flag(s.malwareProtection()),
            flag(s.physicallyGuarded()), flag(s.dataStaysLocal()), flag(s.passwordsSafeguarded()),
            number(s.sharedAccounts()), number(s.automaticLogoffMinutes()), number(s.auditLogReviewIntervalDays()),
            number(s.retentionDays()), number(s.accessReviewAgeInDays()), number(s.emergencyAccessTestAgeInDays()),
            number(s.auditLogReviewAgeInDays()), number(s.daysSinceChange()), number(s.backupAgeInDays()),
            number(s.backupTestAgeInDays()), choice(s.exposure()), choice(s.criticality())
        };
    }

    static long[] row(Activity a) {
        return new long[] {number(a.ageInDays()), flag(a.documented())};
    }

    static long[] row(Answer a) {
        return new long[] {flag(a.yes())};
    }

    static long[] row(Connection c) {
        return new long[] {
            flag(c.openNetwork()), flag(c.encryptedInTransit()), flag(c.integrityProtected()),
            flag(c.mutuallyAuthenticated()), flag(c.segmented()), flag(c.trustedKeysOnly())
        };
    }

    /** A value of a test, in the same coding. */
    static long code(Object value) {
        return switch (value) {
            case Boolean flag -> flag(flag);
            case Integer number -> number;
            case DataClass one -> 1L << one.ordinal();
            case Enum<?> choice -> choice(choice);
            default -> throw new IllegalArgumentException("no code for " + value);
        };
    }

    private static long flag(@Nullable Boolean value) {
        return value == null ? UNKNOWN : value ? 1 : 0;
    }

    private static long number(@Nullable Long value) {
        return value == null ? UNKNOWN : value;
    }

    private static long choice(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.ordinal();
    }

    private static long classes(@Nullable Set<DataClass> values) {
        if (values == null) {
            return UNKNOWN;
        }
        long bits = 0;
        for (var value : values) {
            bits |= 1L << value.ordinal();
        }
        return bits;
    }
}
