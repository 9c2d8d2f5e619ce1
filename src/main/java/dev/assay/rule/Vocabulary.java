package dev.assay.rule;

import org.jspecify.annotations.Nullable;

/** What the names of parameters and questions stand for, so that a sentence can say it. */
public interface Vocabulary {

    /** Knows nothing: sentences show names only. */
    Vocabulary NONE = new Vocabulary() {
        @Override
        public @Nullable String parameter(String name) {
            return null;
        }

        @Override
        public @Nullable String question(String id) {
            return null;
        }
    };

    /** The value of a parameter with its unit: {@code 90 days}; null when it is not known. */
    @Nullable String parameter(String name);

    /** A question as a person is asked it; null when it is not known. */
    @Nullable String question(String id);
}
