package dev.assay.adapter.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.pack.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The words of reports themselves in each language; the texts of rules are those of their packs. */
public final class Phrases {

    private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Phrases(language, language == Language.ENGLISH ? Map.of() : read(language)));
        }
    }

    private final Language language;
    private final Map<String, String> byEnglish;

    private Phrases(Language language, Map<String, String> byEnglish) {
        this.language = language;
        this.byEnglish = byEnglish;
    }

    /** The phrases of a language. */
    public static Phrases in(Language language) {
        var phrases = ALL.get(language);
        if (phrases == null) {
            throw new IllegalStateException("every language has its phrases");
        }
        return phrases;
    }

    public Language language() {
        return language;
    }

    /**
     * A phrase with its values filled in.
     *
     * @param english the phrase in English, a format string when there are values
     * @throws IllegalStateException when the language lacks it
     */
    public String say(String english, Object... values) {
        var phrase = language == Language.ENGLISH ? english : byEnglish.get(english);
        if (phrase == null) {
            throw new IllegalStateException("the phrase \"%s\" is not in phrases.%s.json".formatted(english, language.tag()));
        }
        return values.length == 0 ? phrase : String.format(Locale.ROOT, phrase, values);
    }

    /** A word that comes from elsewhere, such as a unit; as it is when the language does not know it. */
    public String word(String english) {
        return byEnglish.getOrDefault(english, english);
    }

    /** The phrases that the language knows, by their English. */
    Map<String, String> all() {
        return byEnglish;
    }

    private static Map<String, String> read(Language language) {
        var file = "/reports/phrases." + language.tag() + ".json";
        try (var resource = Phrases.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("the phrases %s are not packaged with this application".formatted(file));
            }
            return new ObjectMapper().readValue(resource, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
