/** The database: PostgreSQL, its roles and tables, and what the flows keep in it. */
@NullMarked
package dev.assay.adapter.store;

import org.jspecify.annotations.NullMarked;
