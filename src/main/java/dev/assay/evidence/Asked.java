package dev.assay.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The question behind a decision, so that it can be asked again.
 *
 * @param workflow null when only packs were evaluated; then {@code phase} is null too
 * @param addPacks packs that were evaluated beside those that apply
 * @param clock    the moment it was decided for
 */
public record Asked(@Nullable String workflow, @Nullable String phase, SortedSet<String> addPacks, Instant clock) {
    public Asked {
        addPacks = Collections.unmodifiableSortedSet(new TreeSet<>(addPacks));
    }
}
