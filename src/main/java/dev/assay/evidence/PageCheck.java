package dev.assay.evidence;

import java.util.Optional;

/** Compares the pages of two documents as somebody reads them. */
@FunctionalInterface
public interface PageCheck {

    /** The first page that says something else, and what; empty when all say the same. */
    Optional<String> difference(byte[] document, byte[] other);
}
