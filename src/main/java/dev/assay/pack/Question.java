package dev.assay.pack;

import dev.assay.rule.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a pack asks that no kind of fact holds, so that a change in the law needs no new release.
 *
 * @param id   qualified by the pack: {@code pdpl.dpo-appointed}
 * @param unit of a number; null for the other types
 * @param text the question as a person is asked it
 */
public record Question(String id, Type type, @Nullable String unit, String text, Place place) {

    /** What sort of answer a question wants, and the component of {@link dev.assay.fact.Answer} that holds it. */
    public enum Type {
        YES_NO("yes-no", "yes"),
        NUMBER("number", "number"),
        TEXT("text", "text"),
        DATE("date", "date");

        private final String written;
        private final String component;

        Type(String written, String component) {
            this.written = written;
            this.component = component;
        }

        /** As written in pack.yaml. */
        public String written() {
            return written;
        }

        /** The component of an answer that such a question is answered in. */
        public String component() {
            return component;
        }
    }
}
