package dev.assay.flow;

import java.util.function.Supplier;

/** All or nothing: what is done inside is kept together, or nothing of it. */
public interface Transactions {

    /**
     * Runs the work for one tenant in a transaction of its own; only the things of this tenant can be seen or made in it.
     * Whatever the work throws undoes it and is thrown on.
     */
    <T> T inOne(String tenant, Supplier<T> work);
}
