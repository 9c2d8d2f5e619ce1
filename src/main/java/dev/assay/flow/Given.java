package dev.assay.flow;

import dev.assay.fact.Facts;
import dev.assay.workflow.WaiverBasis;
import java.time.Instant;

/** What is judged: the facts, the waivers that count, the moment. */
record Given(Facts facts, WaiverBasis waivers, Instant clock) {

    Given with(Facts more) {
        return new Given(more, waivers, clock);
    }

    Given at(Instant moment) {
        return new Given(facts, waivers, moment);
    }
}
