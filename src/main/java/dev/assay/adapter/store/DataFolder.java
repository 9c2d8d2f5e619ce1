package dev.assay.adapter.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the embedded database: for its owner's eyes only, and for one process at a time. */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes the folder if it is not there, and locks it for this process.
     *
     * @throws DatabaseUnusable when another process uses it
     */
    static DataFolder lock(Path folder) {
        try {
            makePrivate(folder);
            var channel = FileChannel.open(
                    folder.resolve("in-use"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                throw inUse(folder, channel);
            }
            channel.truncate(0);
            channel.write(bytes(String.valueOf(ProcessHandle.current().pid())), 0);
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "the data folder %s cannot be used (%s); name another one by assay.data".formatted(folder, e), e);
        }
    }

    /** Whether a database was made in a folder. */
    static boolean holdsDatabase(Path folder) {
        return Files.exists(complete(folder));
    }

    private static Path complete(Path folder) {
        return folder.resolve("postgres").resolve("assay-complete");
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        var open = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).stream()
                .anyMatch(one -> !one.name().startsWith("OWNER_"));
        if (open) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DatabaseUnusable inUse(Path folder, FileChannel channel) throws IOException {
        var holder = ByteBuffer.allocate(20);
        channel.read(holder, 0);
        channel.close();
        var process = new String(holder.array(), 0, holder.position(), StandardCharsets.UTF_8);
        return new DatabaseUnusable(("the data folder %s is in use by process %s; stop that one, name another folder by"
                + " assay.data, or run several processes on an external database").formatted(folder, process));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where PostgreSQL keeps its files. */
    Path postgres() {
        return folder.resolve("postgres");
    }

    /**
     * Where PostgreSQL's programs are unpacked. If that is a link, what it leads to: the library remembers the place for
     * the whole process, and the programs would be gone with the link.
     */
    Path binaries() throws IOException {
        var binaries = folder.resolve("binaries");
        return Files.exists(binaries) ? binaries.toRealPath() : binaries;
    }

    /** The passwords of the three roles. */
    Path passwords() {
        return folder.resolve("database-passwords.properties");
    }

    /** There when the database was made completely; it stands among PostgreSQL's files, so that backups have it. */
    Path complete() {
        return complete(folder);
    }

    /** Lets other processes use the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
