/** The append-only log: what was recorded, in which order, and the proofs that nothing was taken out or changed. */
@NullMarked
package dev.assay.ledger;

import org.jspecify.annotations.NullMarked;
