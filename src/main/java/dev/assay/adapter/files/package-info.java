/** Reads what lies in files: packs, catalogs, test cases, facts documents. */
@NullMarked
package dev.assay.adapter.files;

import org.jspecify.annotations.NullMarked;
