/** Findings by control, for people: what holds, what does not, and what no rule covers. */
@NullMarked
package dev.assay.matrix;

import org.jspecify.annotations.NullMarked;
