package dev.assay.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What hostile rules try to call. It must never sing. */
public final class Canary {

    /** Made by the hostile rules that reach for the operating system instead. */
    public static final Path FILE = Path.of("canary.txt");

    private static final AtomicInteger SONGS = new AtomicInteger();

    private Canary() {}

    public static int sing() {
        return SONGS.incrementAndGet();
    }

    public static List<Node> nodes() {
        sing();
        return List.of();
    }

    /** Whether any text was run. */
    public static boolean silent() {
        return SONGS.get() == 0 && !Files.exists(FILE);
    }
}
