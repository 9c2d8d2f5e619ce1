/** The published contract, as models in other languages. */
@NullMarked
package dev.assay.adapter.contracts;

import org.jspecify.annotations.NullMarked;
