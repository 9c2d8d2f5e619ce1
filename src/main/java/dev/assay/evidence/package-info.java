/** Signed, replayable evidence of a decision: what it holds, how it is sealed, how anybody verifies it. */
@NullMarked
package dev.assay.evidence;

import org.jspecify.annotations.NullMarked;
