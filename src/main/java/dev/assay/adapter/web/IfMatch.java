package dev.assay.adapter.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The header If-Match: on which submission a client builds. */
final class IfMatch {

    private IfMatch() {}

    /** The digest: an ETag that the client was given, bare or in quotes; the current one for a star; null without the header. */
    static @Nullable String digest(@Nullable String header, Supplier<String> current) {
        if (header == null || header.isBlank()) {
            return null;
        }
        var wanted = header.strip();
        return wanted.equals("*") ? current.get() : wanted.replaceAll("^\"|\"$", "");
    }
}
