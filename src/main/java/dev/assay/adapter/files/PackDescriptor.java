package dev.assay.adapter.files;

import dev.assay.catalog.Catalog;
import dev.assay.pack.Pack;
import dev.assay.pack.PackKind;
import dev.assay.pack.ParameterDefinition;
import dev.assay.pack.Question;
import dev.assay.pack.Source;
import dev.assay.pack.Topic;
import dev.assay.pack.Translation;
import dev.assay.workflow.Phase;
import dev.assay.workflow.WaiverTerms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pack.yaml or workflow.yaml says. */
record PackDescriptor(
        String id,
        String version,
        String title,
        String owner,
        String authority,
        ZoneId zone,
        List<String> languages,
        @Nullable LocalDate effectiveFrom,
        List<Source> sources,
        List<ParameterDefinition> parameters,
        List<Question> questions,
        List<Phase> phases,
        List<StepDeclaration> steps,
        WaiverTerms waivers) {

    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");

    static PackDescriptor read(PackText text, YamlValue value, Problems problems) {
        var section = YamlSection.of(value, text.descriptor(), problems);
        var id = section.text("id");
        if (!id.isEmpty() && (!id.equals(text.name()) || !PackDeclarations.NAME.matcher(id).matches())) {
            problems.add(
                    section.placeOf("id"),
                    "the id %s is not the name of the folder %s".formatted(id, text.name()),
                    "Give both the same name, in small letters with hyphens.");
        }
        var descriptor = new PackDescriptor(
                id,
                matching(section, "version", VERSION, "a version such as 1.0.0", problems),
                section.text("title"),
                section.text("owner"),
                authority(text, section),
                zone(section, problems),
                languages(section, problems),
                section.optionalDate("effectiveFrom"),
                PackDeclarations.sources(section, problems),
                parameters(id, text, section, problems),
                PackDeclarations.questions(id, section, problems),
                text.isWorkflow() ? phases(section, problems) : List.of(),
                text.isWorkflow() ? StepDeclaration.all(section, problems) : List.of(),
                text.isWorkflow() ? SignOffSections.waivers(section, problems) : WaiverTerms.DEFAULT);
        section.noMore();
        return descriptor;
    }

    private static List<ParameterDefinition> parameters(
            String id, PackText text, YamlSection section, Problems problems) {
        var declared = PackDeclarations.parameters(id, section, problems);
        var profile = text.files().get(PackText.PROFILE);
        return profile == null ? declared : ProfileReader.applied(id, declared, profile, problems);
    }

    Pack pack(
            PackKind kind, Catalog catalog, List<Topic> topics, SortedMap<String, String> files, List<Translation> translations) {
        return new Pack(
                id, kind, version, title, owner, authority, zone, languages, effectiveFrom, sources, parameters, questions,
                catalog, topics, files, translations);
    }

    /** Gate criteria are our own: unless they name an authority, their owner is it. */
    private static String authority(PackText text, YamlSection section) {
        var authority = text.isWorkflow() ? section.optionalText("authority") : section.text("authority");
        return authority == null ? section.text("owner") : authority;
    }

    private static String matching(
            YamlSection section, String key, Pattern pattern, String wanted, Problems problems) {
        var text = section.text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            problems.add(section.placeOf(key), "%s is not %s".formatted(text, wanted), "Write " + wanted + ".");
        }
        return text;
    }

    private static ZoneId zone(YamlSection section, Problems problems) {
        var text = section.text("zone");
        try {
            return text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            problems.add(
                    section.placeOf("zone"),
                    "%s is no time zone".formatted(text),
                    "Use a name of the IANA time zone database, such as America/New_York or Asia/Riyadh.");
            return ZoneOffset.UTC;
        }
    }

    private static List<String> languages(YamlSection section, Problems problems) {
        var languages = section.texts("languages");
        for (var language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                problems.add(section.placeOf("languages"), language + " is no language", "Write en or ar.");
            }
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static List<Phase> phases(YamlSection section, Problems problems) {
        var phases = section.sections("phases", "phase").stream()
                .map(phase -> phase(phase, problems))
                .toList();
        if (phases.isEmpty()) {
            problems.add(section.placeOf("phases"), "a workflow has at least one phase", "List them under \"phases:\".");
        }
        var topics = phases.stream().flatMap(phase -> Stream.of(phase.id(), phase.entryTopic())).distinct().count();
        if (topics < 2 * phases.size()) {
            problems.add(
                    section.placeOf("phases"),
                    "two phases have the same id, or one is called as the entry conditions of another",
                    "Rename one of them.");
        }
        return phases;
    }

    private static Phase phase(YamlSection section, Problems problems) {
        var phase = new Phase(
                PackDeclarations.named(section.text("id"), section, problems),
                section.text("title"),
                section.text("ownerRole"),
                section.texts("entry"),
                section.texts("needsPacks"),
                SignOffSections.demands(section, problems));
        section.noMore();
        return phase;
    }
}
