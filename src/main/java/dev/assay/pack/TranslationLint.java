package dev.assay.pack;

import dev.assay.rule.Place;
import dev.assay.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that a translation says all that the pack says, about the same values, and one word for one thing. */
final class TranslationLint {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private final Pack pack;
    private final Translation translation;
    private final GlossaryLint glossary;
    private final List<PackProblem> problems = new ArrayList<>();

    private TranslationLint(Pack pack, Translation translation) {
        this.pack = pack;
        this.translation = translation;
        this.glossary = new GlossaryLint(translation.glossary());
    }

    static List<PackProblem> check(Pack pack) {
        var problems = new ArrayList<PackProblem>();
        for (var translation : pack.translations()) {
            var lint = new TranslationLint(pack, translation);
            lint.check();
            problems.addAll(lint.problems);
        }
        return problems;
    }

    private void check() {
        var names = new HashSet<String>();
        for (var rule : pack.rules()) {
            names.add(rule.name());
            var texts = translation.requirements().get(rule.name());
            if (texts != null) {
                compare(rule, texts);
            } else if (rule.purpose() == Rule.Purpose.REQUIREMENT) {
                add(rule.place(), "%s has no texts in %s".formatted(rule.name(), translation.language()),
                        "Add them to %s.%s.yaml.".formatted(topic(rule), translation.language()));
            }
        }
        translation.requirements().forEach((name, texts) -> {
            if (!names.contains(name)) {
                add(texts.place(), "there is no rule %s".formatted(name), "Correct the name, or remove the texts.");
            }
        });
        declared("parameter", pack.parameters().stream().map(ParameterDefinition::name).toList(),
                translation.parameters().keySet());
        declared("question", pack.questions().stream().map(Question::id).toList(), translation.questions().keySet());
        topics();
    }

    private static String topic(Rule rule) {
        var parts = rule.name().split("\\.", 3);
        return parts.length == 3 ? parts[1] : rule.name();
    }

    private void compare(Rule rule, RequirementTexts texts) {
        var own = rule.metadata();
        compare(rule, "title", own.title(), texts.title(), texts.place());
        compare(rule, "message", own.message(), texts.message(), texts.place());
        compare(rule, "remedy", own.remedy(), texts.remedy(), texts.place());
    }

    private void compare(Rule rule, String what, @Nullable String own, @Nullable String other, Place place) {
        if ((own == null) != (other == null)) {
            add(place, "%s %s a %s, the rule %s".formatted(
                            rule.name(), other == null ? "lacks" : "has", what, own == null ? "has none" : "has one"),
                    other == null ? "Translate it." : "Remove it.");
        }
        if (own == null || other == null) {
            return;
        }
        var wanted = placeholders(own);
        var found = placeholders(other);
        if (!wanted.equals(found)) {
            add(place, "the %s of %s names %s instead of %s".formatted(what, rule.name(), found, wanted),
                    "Name each value that the rule's own text names.");
        }
        for (var term : glossary.missed(own, other)) {
            add(place, "the %s of %s says \"%s\" otherwise than the glossary".formatted(what, rule.name(), term.terms().getFirst()),
                    "Write one of %s, or correct the glossary.".formatted(String.join(", ", term.forms())));
        }
    }

    private static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(one -> found.add(one.group()));
        return found;
    }

    private void declared(String what, List<String> own, Set<String> translated) {
        own.stream()
                .filter(name -> !translated.contains(name))
                .forEach(name -> add(translation.place(), "the %s %s has no text in %s".formatted(what, name, translation.language()),
                        "Add it under %ss, without the prefix \"%s.\".".formatted(what, pack.id())));
        translated.stream()
                .filter(name -> !own.contains(name))
                .forEach(name -> add(translation.place(), "there is no %s %s".formatted(what, name),
                        "Correct the name, or remove its text."));
    }

    private void topics() {
        for (var control : pack.catalog().controls()) {
            if (!translation.topics().containsKey(control.id())) {
                add(translation.place(), "control %s has no topic in %s".formatted(control.id(), translation.language()),
                        "Add it to catalog.%s.csv.".formatted(translation.language()));
            }
        }
        for (var id : translation.topics().keySet()) {
            if (pack.catalog().control(id) == null) {
                add(translation.place(), "catalog.%s.csv holds %s, which is no control".formatted(translation.language(), id),
                        "Correct the id, or remove the line.");
            }
        }
    }

    private void add(Place place, String message, String wayOut) {
        problems.add(new PackProblem(place, message, wayOut));
    }
}
