package dev.assay.adapter.connect;

import org.jspecify.annotations.Nullable;

/** What scans have in common. */
final class Scans {

    private Scans() {}

    /**
     * Whether the scan ran to its end: as the file says, else as whoever imports states.
     *
     * @throws BadReport when the file says that it did not and the statement that it did
     */
    static @Nullable Boolean complete(@Nullable Boolean said, Import asked, JsonValue at) {
        if (!asked.stated().complete()) {
            return said;
        }
        if (Boolean.FALSE.equals(said)) {
            throw at.bad("the file says that the scan did not run to its end, and %s says that it did".formatted(Option.COMPLETE.word()),
                    "Leave the option out, or run the tool again");
        }
        return true;
    }

    /** A scan with what is stated beside the file. */
    static NewFact scan(Import asked, String kind, @Nullable When when, @Nullable String part) {
        var stated = asked.stated();
        var day = asked.day(when);
        return new NewFact("scans", asked.id(kind, stated.release(), stated.system(), day, part))
                .put("kind", kind)
                .put("release", stated.release())
                .put("system", stated.system())
                .put("performedOn", day);
    }

    /**
     * A weakness that a scan found in a version of a package. Its rank is the client's to give and stays unknown.
     *
     * @param name of the weakness: a CVE number or the like
     * @param in   what has it
     */
    static ImportedFact vulnerability(Import asked, String name, String in, @Nullable String tool, @Nullable When when) {
        var system = asked.stated().system();
        return new NewFact("vulnerabilities", name + "/" + in + (system == null ? "" : "/" + system))
                .putOneOf("systems", system)
                .put("source", "scan")
                .put("foundOn", asked.day(when))
                .from(asked.provenance(tool, when));
    }
}
