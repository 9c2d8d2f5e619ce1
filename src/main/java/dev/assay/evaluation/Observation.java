package dev.assay.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * A value that a finding rests on.
 *
 * @param pointer JSON Pointer of the component in the submission, or of a list in which something was not found
 * @param value   null for "stated none"
 */
public record Observation(String pointer, @Nullable Object value) {}
