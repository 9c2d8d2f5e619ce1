/** The command line: parse, call one flow, render. */
@NullMarked
package dev.assay.adapter.cli;

import org.jspecify.annotations.NullMarked;
