package dev.assay.adapter.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The service as the command line sees it. The packaged application brings it; the offline commands run without. */
@FunctionalInterface
public interface Server {

    /** What was said on the command line; null for what was not. */
    record Settings(@Nullable Integer port, @Nullable String host, @Nullable Path data) {}

    /** Serves until the process is told to stop; gives the exit code. */
    int serve(Settings settings);
}
