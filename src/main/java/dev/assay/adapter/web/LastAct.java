package dev.assay.adapter.web;

import org.jspecify.annotations.Nullable;

/** The number of the last act on an engagement as the header ETag, and as the header If-Match brings it back. */
final class LastAct {

    private static final int DIGITS = 18;

    private LastAct() {}

    /** Null when the client does not care. */
    static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        var number = ifMatch.strip().replaceAll("^\"|\"$", "");
        if (!number.matches("[0-9]{1,%d}".formatted(DIGITS))) {
            throw new Rejected(
                    ProblemCode.BAD_REQUEST, "If-Match is the ETag that GET .../workflows gave, such as \"7\".");
        }
        return Long.valueOf(number);
    }
}
