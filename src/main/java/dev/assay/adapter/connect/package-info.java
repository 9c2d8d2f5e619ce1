/** Reads what tools write (tests, coverage, scans, bills of materials) as facts, and puts those into a facts document. */
@NullMarked
package dev.assay.adapter.connect;

import org.jspecify.annotations.NullMarked;
