package dev.assay.evidence;

import java.util.List;

/** What came out when an evidence document was verified, and why. */
public sealed interface Verification {

    /** What was looked at, in order, with its result. */
    List<Check> checks();

    /** One thing that was looked at. */
    record Check(String about, Grade grade, String says) {}

    /** How a check came out. */
    enum Grade {
        GOOD,
        /** Not looked at, or nothing to say: neither good nor bad. */
        OPEN,
        BAD
    }

    /** Sealed by an issuer that the caller trusts, unchanged, and the same decision came out again. */
    record Verified(List<Check> checks) implements Verification {
        public Verified {
            checks = List.copyOf(checks);
        }
    }

    /** Unchanged since somebody sealed it, and the same decision came out again; nobody vouches for who that was. */
    record IntactIssuerNotTrusted(List<Check> checks) implements Verification {
        public IntactIssuerNotTrusted {
            checks = List.copyOf(checks);
        }
    }

    /** It proves nothing; the bad checks say why. */
    record Failed(List<Check> checks) implements Verification {
        public Failed {
            checks = List.copyOf(checks);
        }

        public List<String> reasons() {
            return checks.stream()
                    .filter(check -> check.grade() == Grade.BAD)
                    .map(check -> check.about() + ": " + check.says())
                    .toList();
        }
    }
}
