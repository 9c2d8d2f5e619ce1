/** The syntax tree of safe DRL, its three-valued meaning, and its rendering in plain language. No Drools here. */
@NullMarked
package dev.assay.rule;

import org.jspecify.annotations.NullMarked;
