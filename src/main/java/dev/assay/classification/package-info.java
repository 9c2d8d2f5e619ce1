/** Which runtime a workflow needs: its class, why, what would change it, and what it lacks before it can be moved. */
@NullMarked
package dev.assay.classification;

import org.jspecify.annotations.NullMarked;
