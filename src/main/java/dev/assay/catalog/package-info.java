/** What must hold: the numbered text of a standard, as identifiers and short topics of our own. */
@NullMarked
package dev.assay.catalog;

import org.jspecify.annotations.NullMarked;
