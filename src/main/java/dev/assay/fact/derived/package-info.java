/** Kinds of fact that nobody states: derivation rules conclude them. Equal conclusions are one fact. */
@NullMarked
package dev.assay.fact.derived;

import org.jspecify.annotations.NullMarked;
