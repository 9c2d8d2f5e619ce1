package dev.assay.adapter.cli;

/** What was asked for on the command line is not there or does not fit together. */
final class Usage extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Usage(String message) {
        super(message);
    }
}
