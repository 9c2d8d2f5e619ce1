package dev.assay.flow;

import dev.assay.fact.Facts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a facts document that is held as plain maps, lists and values, exactly as a submitted one is read. */
@FunctionalInterface
public interface FactsIntake {

    /** @throws dev.assay.fact.BadInput with everything that is wrong with it */
    Facts read(Map<String, @Nullable Object> document);
}
