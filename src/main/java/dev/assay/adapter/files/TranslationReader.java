package dev.assay.adapter.files;

import dev.assay.pack.GlossaryTerm;
import dev.assay.pack.RequirementTexts;
import dev.assay.pack.Translation;
import dev.assay.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Reads the texts of a pack in one other language: {@code pack.ar.yaml}, a file for each topic, two tables. */
final class TranslationReader {

    private final PackText text;
    private final String language;
    private final Problems problems;
    private final TreeMap<String, String> files = new TreeMap<>();
    private final Map<String, RequirementTexts> requirements = new LinkedHashMap<>();

    private TranslationReader(PackText text, String language, Problems problems) {
        this.text = text;
        this.language = language;
        this.problems = problems;
    }

    /** One for each language of the pack but the leading one, in their order. */
    static List<Translation> all(PackText text, PackDescriptor descriptor, Problems problems) {
        var others = descriptor.languages().subList(1, descriptor.languages().size());
        for (var file : text.translated()) {
            if (!others.contains(parts(file).group(2))) {
                problems.add(
                        new Place(text.path(file), 1, 1),
                        "%s is no other language of the pack".formatted(parts(file).group(2)),
                        "Add it to \"languages:\" after the leading one, or delete the file.");
            }
        }
        return others.stream().map(language -> new TranslationReader(text, language, problems).read(descriptor)).toList();
    }

    private static Matcher parts(String file) {
        var parts = PackText.TRANSLATED.matcher(file);
        if (!parts.matches()) {
            throw new IllegalArgumentException(file + " holds no texts in another language");
        }
        return parts;
    }

    private Translation read(PackDescriptor descriptor) {
        text.translated().stream()
                .filter(file -> parts(file).group(2).equals(language))
                .forEach(file -> files.put(file, text.files().getOrDefault(file, "")));
        for (var file : files.keySet()) {
            var topic = parts(file).group(1);
            if (file.endsWith(".yaml") && !file.equals(main())) {
                topic(descriptor.id() + "." + topic + ".", file);
            }
        }
        var place = new Place(text.path(main()), 1, 1);
        if (!files.containsKey(main())) {
            problems.add(place, "the pack has the language %s and no such file".formatted(language),
                    "Add it with the title of the pack, or remove the language from \"languages:\".");
        }
        return pack(descriptor.id() + ".", place);
    }

    private String main() {
        return text.descriptor().replace(".yaml", "." + language + ".yaml");
    }

    private Translation pack(String prefix, Place place) {
        var section = section(main());
        var title = files.containsKey(main()) ? section.text("title") : "";
        var readBy = section.optionalText("readBy");
        var readOn = section.optionalDate("readOn");
        if ((readBy == null) != (readOn == null)) {
            problems.add(place, "readBy and readOn belong together", "Say who read the texts and on which day, or leave both out.");
        }
        var parameters = texts(prefix, "parameters", section);
        var questions = texts(prefix, "questions", section);
        section.noMore();
        return new Translation(
                language, title, readBy, readOn, requirements, parameters, questions, topics(), glossary(), files, place);
    }

    private YamlSection section(String file) {
        var empty = new YamlValue.Mapping(new Place(text.path(file), 1, 1), Map.of(), Map.of());
        var value = files.containsKey(file) ? YamlReader.read(text.path(file), files.get(file)) : empty;
        return YamlSection.of(value, file, problems);
    }

    private Map<String, String> texts(String prefix, String key, YamlSection section) {
        var texts = new LinkedHashMap<String, String>();
        if (section.value(key) instanceof YamlValue.Mapping mapping) {
            var each = YamlSection.of(mapping, key, problems);
            mapping.values().keySet().forEach(name -> texts.put(prefix + name, each.text(name)));
        }
        return texts;
    }

    private void topic(String prefix, String file) {
        var value = YamlReader.read(text.path(file), files.get(file));
        if (!(value instanceof YamlValue.Mapping mapping)) {
            problems.add(value.place(), file + " has to be a mapping", "Write the name of each rule, and below it its texts.");
            return;
        }
        mapping.values().forEach((name, texts) -> {
            var section = YamlSection.of(texts, name, problems);
            requirements.put(
                    prefix + name,
                    new RequirementTexts(
                            section.text("title"),
                            section.optionalText("message"),
                            section.optionalText("remedy"),
                            mapping.keys().getOrDefault(name, mapping.place())));
            section.noMore();
        });
    }

    private Map<String, String> topics() {
        var topics = new LinkedHashMap<String, String>();
        for (var row : rows("catalog." + language + ".csv", List.of("id", "topic"))) {
            topics.put(row.cells().getFirst(), row.cells().getLast());
        }
        return topics;
    }

    private List<GlossaryTerm> glossary() {
        var file = "glossary." + language + ".csv";
        return rows(file, List.of("term", language, "source")).stream()
                .map(row -> new GlossaryTerm(
                        forms(row.cells().get(0)),
                        forms(row.cells().get(1)),
                        row.cells().get(2),
                        new Place(text.path(file), row.line(), 1)))
                .toList();
    }

    private static List<String> forms(String cell) {
        return List.of(cell.split("\\|")).stream().map(String::strip).filter(form -> !form.isEmpty()).toList();
    }

    private List<CsvRows.Row> rows(String file, List<String> head) {
        if (!files.containsKey(file)) {
            return List.of();
        }
        var rows = CsvRows.read(text.path(file), files.get(file), problems);
        if (rows.isEmpty() || !rows.getFirst().cells().equals(head)) {
            problems.add(new Place(text.path(file), 1, 1), "the table begins with the names of its columns",
                    "Write \"%s\" in the first line.".formatted(String.join(",", head)));
            return List.of();
        }
        var sound = new ArrayList<CsvRows.Row>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.cells().size() == head.size() && row.cells().stream().noneMatch(String::isBlank)) {
                sound.add(row);
            } else {
                problems.add(new Place(text.path(file), row.line(), 1), "this line has not %d columns with a text each"
                        .formatted(head.size()), "Put texts with a comma in double quotes.");
            }
        }
        return sound;
    }
}
