package dev.assay.adapter.cli;

import java.net.URI;

/** A service does not answer, however often it was asked. */
final class ServerUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerUnreachable(URI server, Exception cause) {
        super("no answer from %s; check that it runs and that this machine may reach it".formatted(server), cause);
    }
}
