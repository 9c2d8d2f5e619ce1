/** Who may do what: local users, tokens of machines, roles. Another source of identities takes their place here. */
@NullMarked
package dev.assay.adapter.security;

import org.jspecify.annotations.NullMarked;
