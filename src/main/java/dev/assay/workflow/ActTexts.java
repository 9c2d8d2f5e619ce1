package dev.assay.workflow;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an act says, as texts by name: taken out one by one when it is read, put in one by one when it is written. */
public final class ActTexts {

    private final SortedMap<String, String> texts;

    private ActTexts(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** To write. */
    static ActTexts empty() {
        return new ActTexts(new TreeMap<>());
    }

    /** To read. */
    public static ActTexts of(Map<String, String> texts) {
        return new ActTexts(new TreeMap<>(texts));
    }

    /** Puts a text; nothing when it is null. */
    ActTexts with(String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
        return this;
    }

    /** Puts words without commas. */
    ActTexts with(String name, List<String> words) {
        return with(name, String.join(",", words));
    }

    SortedMap<String, String> written() {
        return new TreeMap<>(texts);
    }

    /** @throws IllegalArgumentException when it is not there */
    String take(String name) {
        var text = texts.remove(name);
        if (text == null) {
            throw new IllegalArgumentException("the act does not say \"%s\"".formatted(name));
        }
        return text;
    }

    @Nullable String takeIfThere(String name) {
        return texts.remove(name);
    }

    /** @throws IllegalArgumentException when they are not there */
    List<String> takeWords(String name) {
        var words = take(name);
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(","));
    }

    /** @throws IllegalArgumentException when it is not there or no moment */
    Instant takeMoment(String name) {
        var text = take(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("%s is no moment".formatted(text), e);
        }
    }

    /** @throws IllegalArgumentException when something is left that nobody took */
    void mustBeUsed() {
        if (!texts.isEmpty()) {
            throw new IllegalArgumentException("the act says what its type does not have: " + texts.keySet());
        }
    }
}
