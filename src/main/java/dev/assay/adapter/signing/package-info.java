/** Seals evidence documents with PAdES signatures (EU DSS) and checks such seals; keeps the installation's key. */
@NullMarked
package dev.assay.adapter.signing;

import org.jspecify.annotations.NullMarked;
