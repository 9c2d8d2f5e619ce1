package dev.assay.adapter.cli;

/** How a command ended, as the number that a pipeline reads. "Could not decide" never looks like an answer. */
enum Exit {
    /** Go; conditional too, unless asked to be strict; what was checked is sound. */
    GO(0),
    /** No-go; what was checked has problems. */
    NO_GO(1),
    /** The input or the command line cannot be used. */
    BAD_INPUT(2),
    /** Aborted, nothing to evaluate, or it is unknown what applies. */
    UNDECIDED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
