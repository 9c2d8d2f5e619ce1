package dev.assay.workflow;

import java.util.Comparator;
import java.util.List;

/** Which waivers a decision counts: an input of it, like the facts. */
public sealed interface WaiverBasis {

    /** Those that stand in the submitted document: a team's own claim, which counts where nothing is recorded. */
    record Claimed() implements WaiverBasis {}

    /** Those that were granted here, and no others: what stands in the document is shown as not granted. */
    record Granted(List<GrantedWaiver> waivers) implements WaiverBasis {
        public Granted {
            waivers = waivers.stream().sorted(Comparator.comparing(GrantedWaiver::id)).toList();
        }
    }

    /** What an offline check counts. */
    WaiverBasis CLAIMED = new Claimed();
}
