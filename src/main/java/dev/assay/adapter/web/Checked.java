package dev.assay.adapter.web;

import java.util.function.Supplier;

/** Arguments of a request that a record of the core refuses are the caller's mistake, not ours. */
final class Checked {

    private Checked() {}

    /** For the making of one value from the request, and nothing more: inside flows the exception means a defect. */
    static <T> T argument(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new Rejected(ProblemCode.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
