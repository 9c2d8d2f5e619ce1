package dev.assay.adapter.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a store that does not answer from a mistake of ours. */
final class StoreFailure {

    /** Classes of SQLSTATE: connection lost, resources exhausted, the server is stopping or starting. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private static final int DEEPEST = 20;

    private StoreFailure() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(StoreFailure::away);
    }

    /** Without a state it comes from the pool: no connection was to be had. */
    private static boolean away(Throwable cause) {
        return cause instanceof SQLException sql
                && (sql.getSQLState() == null || AWAY.contains(sql.getSQLState().substring(0, 2)));
    }
}
