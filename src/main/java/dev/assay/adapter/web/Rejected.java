package dev.assay.adapter.web;

/** A request is refused for a reason that the resource itself knows. */
final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    Rejected(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    ProblemCode code() {
        return code;
    }
}
