/** Evidence as pages: a small layout engine that tags everything (PDF/A-3a, PDF/UA-1), and the chapters. */
@NullMarked
package dev.assay.adapter.report.pdf;

import org.jspecify.annotations.NullMarked;
