package dev.assay.adapter.cli;

import java.io.PrintWriter;

/**
 * Where a command writes.
 *
 * @param out    the answer and nothing else
 * @param err    progress and errors
 * @param colour whether a person looks at it on a terminal that shows colours
 */
record Console(PrintWriter out, PrintWriter err, boolean colour) {

    /** Colours of a terminal, by meaning. */
    enum Tone {
        GOOD("32"),
        BAD("31"),
        OPEN("33"),
        FAINT("2"),
        STRONG("1");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    /** The text in a tone; plain text where there are no colours. */
    String in(Tone tone, String text) {
        return colour ? "\u001b[" + tone.code + "m" + text + "\u001b[0m" : text;
    }

    void line(String text) {
        out.println(text);
    }

    /** Says on the error stream what takes a while. */
    void progress(String text) {
        err.println("assay: " + text);
        err.flush();
    }
}
