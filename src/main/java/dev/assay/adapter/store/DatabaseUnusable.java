package dev.assay.adapter.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is; the message says what is wrong and the way out. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public DatabaseUnusable(String message) {
        this(message, null);
    }
}
