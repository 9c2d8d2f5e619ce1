/** Small kinds of fact that between them have every type of value, so that tests do not hang on the real ones. */
@NullMarked
package dev.assay.testkit;

import org.jspecify.annotations.NullMarked;
