package dev.assay.flow;

import dev.assay.pack.Pack;
import dev.assay.pack.ParameterDefinition;
import dev.assay.pack.Topic;
import dev.assay.rule.DrlPrinter;
import dev.assay.rule.Metadata;
import dev.assay.rule.Mutants;
import dev.assay.rule.Rule;
import dev.assay.rule.Severity;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.Workflow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rulebooks in which somebody changed something. */
final class AnotherVersion {

    private AnotherVersion() {}

    /** Some change or other in one of the packs or workflows: of rules, of a parameter, of what is said of a rule. */
    static Rulebook of(Rulebook rulebook, SplittableRandom random) {
        if (random.nextInt(5) == 0) {
            var workflow = any(rulebook.workflows(), random);
            return rulebook.with(new Workflow(of(workflow.pack(), random), workflow.phases(), workflow.steps(), workflow.waivers()));
        }
        return rulebook.with(of(any(rulebook.industry(), random), random));
    }

    private static Pack of(Pack pack, SplittableRandom random) {
        if (random.nextInt(4) == 0 && !pack.parameters().isEmpty()) {
            return withParameter(pack, any(pack.parameters(), random), random);
        }
        var changed = pack;
        for (int i = random.nextInt(3); i >= 0; i--) {
            var chosen = any(changed.rules(), random);
            changed = withRule(changed, chosen, changed(chosen, random));
        }
        return changed;
    }

    private static @Nullable Rule changed(Rule rule, SplittableRandom random) {
        var said = rule.metadata();
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> said(rule, turned(said, said.effectiveOn(), said.until()));
            case 2 -> said(rule, turned(said, LocalDate.of(2030, 1, 1), said.until()));
            case 3 -> said(rule, turned(said, said.effectiveOn(), LocalDate.of(2020, 1, 1)));
            default -> {
                var mutants = Mutants.of(rule);
                yield mutants.isEmpty() ? rule : printed(any(mutants, random).rule());
            }
        };
    }

    private static Metadata turned(Metadata said, @Nullable LocalDate effectiveOn, @Nullable LocalDate until) {
        var severity = said.severity() == Severity.BLOCKING ? Severity.ADVISORY : said.severity();
        return new Metadata(
                said.title(), said.controls(), severity, said.message(), said.remedy(), said.phases(), effectiveOn, until,
                said.evidence(), said.contributes(), said.manual());
    }

    private static Rule said(Rule rule, Metadata metadata) {
        return printed(new Rule(
                rule.name(), metadata, rule.subject(), rule.body(), rule.then(), rule.place(), rule.text()));
    }

    /** As if it had been written so. */
    static Rule printed(Rule rule) {
        return new Rule(
                rule.name(), rule.metadata(), rule.subject(), rule.body(), rule.then(), rule.place(), DrlPrinter.print(rule));
    }

    /** @param changed null to leave the rule out */
    static Pack withRule(Pack pack, Rule rule, @Nullable Rule changed) {
        UnaryOperator<List<Rule>> change = rules -> rules.stream()
                .flatMap(one -> one != rule ? Stream.of(one) : Stream.ofNullable(changed))
                .toList();
        var topics = pack.topics().stream()
                .map(topic -> new Topic(topic.name(), topic.file(), change.apply(topic.rules())))
                .toList();
        return made(pack, pack.parameters(), topics);
    }

    private static Pack withParameter(Pack pack, ParameterDefinition parameter, SplittableRandom random) {
        var number = parameter.number();
        return withParameter(pack, parameter.name(), number == null ? null : number.add(BigDecimal.valueOf(random.nextInt(-400, 400))));
    }

    /** @param number null for another text */
    static Pack withParameter(Pack pack, String name, @Nullable BigDecimal number) {
        var parameters = new ArrayList<ParameterDefinition>();
        pack.parameters().forEach(one -> parameters.add(
                one.name().equals(name) ? one.set(number, number == null ? one.text() + " too" : null, "test", "test") : one));
        return made(pack, parameters, pack.topics());
    }

    /** Its files differ too, as if the change had been written into them. */
    private static Pack made(Pack pack, List<ParameterDefinition> parameters, List<Topic> topics) {
        var files = new TreeMap<>(pack.files());
        files.put("changed", topics.hashCode() + " " + parameters.hashCode());
        return new Pack(
                pack.id(), pack.kind(), pack.version(), pack.title(), pack.owner(), pack.authority(), pack.zone(),
                pack.languages(), pack.effectiveFrom(), pack.sources(), parameters, pack.questions(), pack.catalog(), topics,
                files, pack.translations());
    }

    static <T> T any(List<T> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }
}
