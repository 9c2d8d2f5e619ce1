/**
 * The proofs that the meaning of rules is what it is said to be: engine, interpreter and stock Drools are run over
 * generated rules and facts and compared.
 */
@NullMarked
package dev.assay.proof;

import org.jspecify.annotations.NullMarked;
