package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.pack.Language;
import dev.assay.pack.Pack;
import dev.assay.pack.RequirementTexts;
import dev.assay.pack.Translation;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What findings say in a language: the texts of their packs in it, and where a pack has none, its own. */
public final class LocalTexts {

    private final Rulebook rulebook;
    private final Language language;
    private final UnaryOperator<String> words;

    /** @param words as {@link dev.assay.evaluation.MessageValues#fill(String, UnaryOperator)} asks for them */
    public LocalTexts(Rulebook rulebook, Language language, UnaryOperator<String> words) {
        this.rulebook = rulebook;
        this.language = language;
        this.words = words;
    }

    public String title(Finding finding) {
        var texts = texts(finding);
        return texts == null ? finding.rule().metadata().title() : texts.title();
    }

    /** The message of each match, or the title where nothing is violated. */
    public String message(Finding finding) {
        var texts = texts(finding);
        if (texts == null) {
            return finding.message();
        }
        var template = texts.message();
        return finding.status() != Status.NOT_SATISFIED || template == null || finding.said().isEmpty()
                ? texts.title()
                : finding.said().stream()
                        .map(values -> values.fill(template, words))
                        .distinct()
                        .collect(Collectors.joining(words.apply("; ")));
    }

    public @Nullable String remedy(Finding finding) {
        var texts = texts(finding);
        return texts == null ? finding.rule().metadata().remedy() : texts.remedy();
    }

    /** The topic of a control; empty when the pack does not know it. */
    public String topic(String pack, String control) {
        var found = pack(pack);
        var known = found == null ? null : found.catalog().control(control);
        var translation = translation(pack);
        var translated = translation == null ? null : translation.topics().get(control);
        return translated != null ? translated : known == null ? "" : known.topic();
    }

    /** The title of a pack; its id when it is not installed. */
    public String packTitle(String pack) {
        var found = pack(pack);
        var translation = translation(pack);
        return translation != null ? translation.title() : found == null ? pack : found.title();
    }

    /** The texts of a pack in the language; null when it has none or when they are its own. */
    public @Nullable Translation translation(String pack) {
        var found = pack(pack);
        return found == null ? null : found.translation(language);
    }

    private @Nullable RequirementTexts texts(Finding finding) {
        var translation = translation(finding.pack());
        return translation == null ? null : translation.requirements().get(finding.rule().name());
    }

    private @Nullable Pack pack(String id) {
        return rulebook.packs().stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }
}
