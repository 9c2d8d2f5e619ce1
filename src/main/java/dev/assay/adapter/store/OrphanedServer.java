package dev.assay.adapter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived the process that started it, because that was killed. It is stopped, never joined: it has
 * the port and options of its own start. To be used by the one who holds the folder's lock only.
 */
final class OrphanedServer {

    private static final int SECONDS = 60;

    private final Path postgres;

    /** @param postgres where its files are */
    OrphanedServer(Path postgres) {
        this.postgres = postgres;
    }

    /**
     * Stops it if there is one.
     *
     * @throws DatabaseUnusable when it does not stop
     */
    void stop() throws IOException {
        var file = postgres.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var running = running(file);
        if (running.isPresent()) {
            stop(running.get());
        }
        // Left by a crash of the whole machine; its process number may belong to anybody now.
        Files.deleteIfExists(file);
    }

    private Optional<ProcessHandle> running(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().matches("[0-9]+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst())).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("/postgres")).isPresent()
                && info.commandLine().filter(line -> line.contains(postgres.toString())).isPresent();
    }

    /** An interrupt is PostgreSQL's fast shutdown: open transactions are undone, what was committed is kept. */
    private void stop(ProcessHandle process) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("interrupted while stopping PostgreSQL", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new DatabaseUnusable(
                    "a PostgreSQL of an earlier run (process %d, in %s) did not stop within %d s; stop it and start again"
                            .formatted(process.pid(), postgres, SECONDS),
                    e);
        }
    }
}
