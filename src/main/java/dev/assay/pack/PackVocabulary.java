package dev.assay.pack;

import dev.assay.rule.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Looks up parameters and questions in a pack. */
record PackVocabulary(Pack pack) implements Vocabulary {

    @Override
    public @Nullable String parameter(String name) {
        var parameter = pack.parameter(name);
        return parameter == null ? null : parameter.inWords();
    }

    @Override
    public @Nullable String question(String id) {
        var question = pack.question(id);
        return question == null ? null : question.text();
    }
}
