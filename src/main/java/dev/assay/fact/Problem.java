package dev.assay.fact;

import java.util.Locale;

/**
 * Something wrong in a facts document: what, where, and the way out.
 *
 * @param pointer JSON Pointer (RFC 6901) of the value, empty for the document itself
 * @param message names the value found, what is wanted and what to do
 * @param line    from 1; 0 when the document could not be read that far
 * @param column  from 1, in UTF-16 units; 0 when the document could not be read that far
 */
public record Problem(Code code, String pointer, String message, int line, int column) {

    /** What sort of mistake it is. The names are part of the interface: clients branch on them. */
    public enum Code {
        /** More bytes than a document may have; it was not parsed. */
        DOCUMENT_TOO_LARGE,
        /** Not UTF-8, or a half of a surrogate pair on its own. */
        ENCODING,
        /** Not JSON. */
        SYNTAX,
        /** Objects and lists within each other deeper than allowed. */
        TOO_DEEP,
        /** One object has a key twice. */
        DUPLICATE_KEY,
        /** A text or a number with more characters than allowed. */
        TOO_LONG,
        /** A number beyond 2^53, or with more digits than a double keeps. */
        NUMBER_RANGE,
        /** The document is written for another version of the schema. */
        SCHEMA_VERSION,
        /** A key that nothing reads. */
        UNKNOWN_FIELD,
        /** A key for what Assay works out itself. */
        WORKED_OUT_FIELD,
        /** A key that must be there is not. */
        MISSING_FIELD,
        /** {@code null} where "there is none" has no meaning. */
        NULL_VALUE,
        /** A value of the wrong JSON type. */
        WRONG_TYPE,
        /** A text that is none of the allowed ones. */
        UNKNOWN_CHOICE,
        /** A date or a moment that is not written as one or is not in the calendar. */
        IMPOSSIBLE_DATE,
        /** A text of nothing but white space, or an id that begins or ends with it. */
        BLANK_TEXT,
        /** A set holds a value twice. */
        DUPLICATE_VALUE,
        /** Two facts of a kind have the same id. */
        DUPLICATE_ID,
        /** A reference to a fact that is not stated. */
        DANGLING_REFERENCE,
        /** A completeness statement about something that cannot be complete. */
        COMPLETENESS,
        /** There are more problems than are listed. */
        MORE_PROBLEMS;

        /** As it is written in answers: {@code duplicate-key}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One line: place, pointer and message. */
    @Override
    public String toString() {
        var place = line > 0 ? line + ":" + column + " " : "";
        return place + (pointer.isEmpty() ? "document" : pointer) + ": " + message + " [" + code.text() + "]";
    }
}
