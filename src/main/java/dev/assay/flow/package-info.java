/** One class per use case. */
@NullMarked
package dev.assay.flow;

import org.jspecify.annotations.NullMarked;
