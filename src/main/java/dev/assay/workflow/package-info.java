/** Workflows, their phases and gates, and what a gate decides. */
@NullMarked
package dev.assay.workflow;

import org.jspecify.annotations.NullMarked;
