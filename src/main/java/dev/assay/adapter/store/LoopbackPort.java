package dev.assay.adapter.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port of this machine that nobody listens on. It lies below those that systems hand out by themselves (from 32768 on
 * Linux, from 49152 by RFC 6335, section 6): a connection of any program could take such a one while the database is
 * still being made.
 */
final class LoopbackPort {

    private static final int LOWEST = 20_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 100;

    private LoopbackPort() {}

    /** @throws IOException when none is found in a hundred tries */
    static int free() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, BEYOND);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port between %d and %d on this machine".formatted(LOWEST, BEYOND - 1));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
