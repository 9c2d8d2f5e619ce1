package dev.assay.adapter.web;

import dev.assay.adapter.connect.Connectors;
import dev.assay.adapter.connect.Stated;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is stated beside the file of a tool, from the address. */
final class ImportParameters {

    @RestQuery
    @Nullable String from;

    @RestQuery
    @Nullable String file;

    @RestQuery
    @Nullable String release;

    @RestQuery
    @Nullable String system;

    @RestQuery
    @Nullable String software;

    @RestQuery
    @Nullable String build;

    @RestQuery
    @Nullable String kind;

    @RestQuery
    @Nullable String performedOn;

    @RestQuery
    @Nullable String complete;

    @RestQuery
    @Nullable String target;

    String format() {
        return blankToNull(from) == null ? Connectors.AUTO : String.valueOf(from).strip();
    }

    /** The last element of a path only. */
    String fileName() {
        return file == null ? "" : file.replaceFirst("(?s)^.*[/\\\\]", "");
    }

    Stated stated() {
        return new Stated(
                blankToNull(release), blankToNull(system), blankToNull(software), blankToNull(build), blankToNull(kind),
                day(), complete(), blankToNull(target));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private boolean complete() {
        if (complete == null || complete.equals("false")) {
            return false;
        }
        if (complete.equals("true")) {
            return true;
        }
        throw new Rejected(ProblemCode.BAD_REQUEST, "complete is neither true nor false.");
    }

    private @Nullable LocalDate day() {
        try {
            return blankToNull(performedOn) == null ? null : LocalDate.parse(String.valueOf(performedOn).strip());
        } catch (DateTimeException e) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "performedOn is no day; write 2026-11-01.");
        }
    }
}
