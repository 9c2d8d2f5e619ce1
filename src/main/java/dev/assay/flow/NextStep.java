package dev.assay.flow;

import java.util.List;
import java.util.Locale;

/**
 * What a workflow waits for.
 *
 * @param phase  of which
 * @param wanted what has to be there or to be done, in sentences
 */
public record NextStep(Kind kind, String phase, List<String> wanted) {

    /** What somebody has to do. */
    public enum Kind {
        ENTER,
        DECIDE,
        SIGN_OFF,
        LEAVE;

        /** As it is written in answers: {@code sign-off}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public NextStep {
        wanted = List.copyOf(wanted);
    }
}
