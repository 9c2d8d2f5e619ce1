package dev.assay.workflow;

import dev.assay.pack.Pack;
import dev.assay.rule.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pack applies to an engagement.
 *
 * @param id      of the pack
 * @param pack    null when the selection rules speak for it and it is not installed: then nothing can be judged by it
 * @param applies UNKNOWN when the facts do not say
 * @param because JSON Pointers of the values that speak for it, or of those that are missing
 */
public record Applicability(String id, @Nullable Pack pack, Truth applies, List<String> because) {
    public Applicability {
        because = List.copyOf(because);
    }

    /** An installed pack. */
    public Applicability(Pack pack, Truth applies, List<String> because) {
        this(pack.id(), pack, applies, because);
    }

    /** Null when the pack is not installed. */
    public @Nullable String version() {
        return pack == null ? null : pack.version();
    }
}
