package dev.assay.workflow;

import dev.assay.pack.Pack;
import dev.assay.rule.Truth;
import java.util.List;

/**
 * Whether a pack applies to an engagement.
 *
 * @param applies UNKNOWN when the facts do not say
 * @param because JSON Pointers of the values that speak for it, or of those that are missing
 */
public record Applicability(Pack pack, Truth applies, List<String> because) {
    public Applicability {
        because = List.copyOf(because);
    }
}
