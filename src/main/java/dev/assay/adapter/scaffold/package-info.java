/** What a new engagement begins with: a facts document, client templates, a pipeline. */
@NullMarked
package dev.assay.adapter.scaffold;

import org.jspecify.annotations.NullMarked;
