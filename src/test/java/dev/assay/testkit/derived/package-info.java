/** Derived kinds for tests. */
@NullMarked
package dev.assay.testkit.derived;

import org.jspecify.annotations.NullMarked;
