package dev.assay.adapter.files;

import dev.assay.pack.PackProblems;
import dev.assay.pack.ParameterDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a profile: the values that an organisation sets for parameters of packs (OSCAL's set-parameter), each with its
 * reason. Within the bounds of the pack it may set what it likes; beyond them the law or the standard stands against it.
 */
final class ProfileReader {

    private final YamlSection section;
    private final Problems problems;

    private ProfileReader(YamlSection section, Problems problems) {
        this.section = section;
        this.problems = problems;
    }

    /** The parameters of a pack with the values that the profile sets, in their order. */
    static List<ParameterDefinition> applied(
            String pack, List<ParameterDefinition> parameters, String profile, Problems problems) {
        try {
            var read = YamlSection.of(YamlReader.read(PackText.PROFILE, profile), "a profile", problems);
            return new ProfileReader(read, problems).applied(pack, parameters);
        } catch (PackProblems e) {
            problems.addAll(e.problems());
            return parameters;
        }
    }

    /**
     * The packs that it names.
     *
     * @throws PackProblems when it cannot be read
     */
    static Set<String> packs(String profile) {
        var problems = new Problems();
        var section = YamlSection.of(YamlReader.read(PackText.PROFILE, profile), "a profile", problems);
        var packs = new TreeSet<String>();
        section.named("parameters", "parameter").forEach((name, setting) -> {
            if (name.contains(".")) {
                packs.add(name.substring(0, name.indexOf('.')));
            } else {
                problems.add(setting.place(), "%s names no pack".formatted(name), "Write it as hipaa.log-review-days.");
            }
        });
        problems.refuseIfAny();
        return packs;
    }

    private List<ParameterDefinition> applied(String pack, List<ParameterDefinition> parameters) {
        section.text("title");
        var owner = section.text("owner");
        var settings = section.named("parameters", "parameter");
        section.noMore();
        settings.keySet().removeIf(name -> !name.startsWith(pack + "."));
        var all = new ArrayList<ParameterDefinition>();
        for (var parameter : parameters) {
            var setting = settings.remove(parameter.name());
            all.add(setting == null ? parameter : set(parameter, setting, owner));
        }
        var names = parameters.stream().map(ParameterDefinition::name).toList();
        settings.forEach((name, setting) -> problems.add(
                setting.place(),
                "%s has no parameter %s%s".formatted(pack, name, new ClosestName(name, names)),
                "Correct the name; pack.yaml of %s lists its parameters.".formatted(pack)));
        return all;
    }

    private ParameterDefinition set(ParameterDefinition parameter, YamlSection setting, String owner) {
        var value = setting.value("value");
        var plain = value == null ? null : value.plain();
        var number = YamlSection.number(plain);
        var reason = setting.text("reason");
        setting.noMore();
        var fits = parameter.number() == null ? plain instanceof String : number != null;
        if (!fits) {
            problems.add(
                    setting.placeOf("value"),
                    "%s has to be %s".formatted(parameter.name(), parameter.number() == null ? "a text" : "a number"),
                    "Write its value in %s.".formatted(parameter.unit()));
            return parameter;
        }
        var set = parameter.set(number, number == null ? (String) plain : null, owner, reason);
        if (!set.inBounds()) {
            problems.add(
                    setting.placeOf("value"),
                    "%s cannot be %s; it is %s (%s)".formatted(set.name(), set.inWords(), bounds(parameter), parameter.source()),
                    "Choose a value within these bounds.");
        }
        return set;
    }

    private static String bounds(ParameterDefinition parameter) {
        var least = parameter.minimum();
        var most = parameter.maximum();
        return least == null
                ? "at most %s %s".formatted(String.valueOf(most), parameter.unit())
                : most == null
                        ? "at least %s %s".formatted(least.toPlainString(), parameter.unit())
                        : "%s to %s %s".formatted(least.toPlainString(), most.toPlainString(), parameter.unit());
    }
}
