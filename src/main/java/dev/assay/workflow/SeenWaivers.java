package dev.assay.workflow;

import dev.assay.fact.Waiver;
import java.util.List;

/**
 * The waivers that a decision had before it.
 *
 * @param basis  those that counted, if they were in force
 * @param claims those that stand in the facts: where granted ones count, they do not
 */
public record SeenWaivers(WaiverBasis basis, List<Waiver> claims) {

    public SeenWaivers {
        claims = List.copyOf(claims);
    }

    /** Whether the claims counted. */
    public boolean claimsCount() {
        return basis instanceof WaiverBasis.Claimed;
    }

    /** Those that were granted; none where the claims counted. */
    public List<GrantedWaiver> granted() {
        return switch (basis) {
            case WaiverBasis.Claimed claimed -> List.of();
            case WaiverBasis.Granted granted -> granted.waivers();
        };
    }
}
