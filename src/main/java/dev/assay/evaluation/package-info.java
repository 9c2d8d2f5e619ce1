/** Facts and rules at a moment give findings. The engine is a port; the naive engine here is its specification. */
@NullMarked
package dev.assay.evaluation;

import org.jspecify.annotations.NullMarked;
