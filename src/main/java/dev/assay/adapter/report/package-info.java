/** Decisions, matrices and evidence as people and other programs read them. */
@NullMarked
package dev.assay.adapter.report;

import org.jspecify.annotations.NullMarked;
