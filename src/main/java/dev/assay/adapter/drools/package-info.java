/** Text of safe DRL to syntax tree, and syntax tree to Drools. Nothing outside this package knows Drools. */
@NullMarked
package dev.assay.adapter.drools;

import org.jspecify.annotations.NullMarked;
