/**
 * What a team states about an engagement: one record per kind of fact, what is unknown about it, who said it, and
 * which lists are complete.
 */
@NullMarked
package dev.assay.fact;

import org.jspecify.annotations.NullMarked;
