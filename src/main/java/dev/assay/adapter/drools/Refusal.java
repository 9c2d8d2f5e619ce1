package dev.assay.adapter.drools;

/** Ends the reading of one part of a rule file; the reader notes it and goes on with the next part. */
final class Refusal extends RuntimeException {

    private final Token at;
    private final String code;
    private final String wayOut;

    Refusal(Token at, String code, String message, String wayOut) {
        super(message, null, false, false);
        this.at = at;
        this.code = code;
        this.wayOut = wayOut;
    }

    /** Something else was noted already that explains this one. */
    static Refusal noted(Token at) {
        return new Refusal(at, "", "", "");
    }

    boolean alreadyNoted() {
        return code.isEmpty();
    }

    Token at() {
        return at;
    }

    String code() {
        return code;
    }

    String wayOut() {
        return wayOut;
    }
}
