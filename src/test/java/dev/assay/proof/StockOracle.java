package dev.assay.proof;

import dev.assay.evaluation.Status;
import dev.assay.fact.Fact;
import dev.assay.fact.Facts;
import dev.assay.fact.FactKinds;
import dev.assay.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * What the Drools that everybody has makes of the text of rules: compiled by its own compiler, over facts of which
 * everything is known. It knows nothing of our syntax tree.
 */
final class StockOracle {

    private static int compiled;

    static {
        // Where tracing is on, Drools 10.2 writes the names of rules as it goes, and fails on a rule with two nested parts.
        Logger.getLogger("org.drools").setLevel(Level.OFF);
    }

    private final Map<String, String> subjectOf = new LinkedHashMap<>();
    private final Set<Rule> leftOut = new LinkedHashSet<>();
    private final FactKinds kinds;
    private final Map<String, Integer> strata;
    private final KieBase base;

    /**
     * @param rules  requirements and derivation rules
     * @param strata name of a derivation rule to its stratum; lower ones fire first
     */
    StockOracle(FactKinds kinds, List<Rule> rules, Map<String, Integer> strata) {
        this.kinds = kinds;
        this.strata = strata;
        this.base = compiled(rules);
    }

    /** Requirements that Drools 10.2 fails to compile: it stays silent about them. */
    Set<Rule> leftOut() {
        return leftOut;
    }

    private KieBase compiled(List<Rule> rules) {
        try {
            return compile(text(rules));
        } catch (RuntimeException e) {
            var derivations = rules.stream().filter(rule -> rule.then() != null).toList();
            search(derivations, rules.stream().filter(rule -> rule.then() == null).toList(), e);
            return compile(text(rules.stream().filter(rule -> !leftOut.contains(rule)).toList()));
        }
    }

    private void search(List<Rule> derivations, List<Rule> suspects, RuntimeException failure) {
        if (suspects.isEmpty()) {
            throw failure;
        }
        if (suspects.size() == 1) {
            leftOut.add(suspects.getFirst());
            return;
        }
        int half = suspects.size() / 2;
        for (var part : List.of(suspects.subList(0, half), suspects.subList(half, suspects.size()))) {
            try {
                compile(text(Stream.concat(derivations.stream(), part.stream()).toList()));
            } catch (RuntimeException e) {
                search(derivations, part, e);
            }
        }
    }

    private String text(List<Rule> rules) {
        var texts = new LinkedHashMap<String, String>();
        for (var rule : rules) {
            var stock = new StockText(rule);
            texts.put(rule.name(), stock.rule(rule.then() == null ? 0 : 1000 - strata.get(rule.name())));
            if (rule.then() == null) {
                texts.put(stock.subjectName(), stock.applicability());
                subjectOf.put(rule.name(), stock.subjectName());
            }
        }
        var globals = "import dev.assay.proof.Hits;\nglobal Hits hits;\n";
        return Imports.header("stock", kinds) + globals + String.join("\n", texts.values());
    }

    private static KieBase compile(String text) {
        var services = KieServices.get();
        var loader = Thread.currentThread().getContextClassLoader();
        ReleaseId release = services.newReleaseId("proof", "rules", "1." + ++compiled);
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/stock/rules.drl", text);
        var builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("stock Drools does not compile:\n"
                    + errors.stream().map(Message::getText).collect(Collectors.joining("\n")));
        }
        try {
            return services.newKieContainer(release, loader).getKieBase();
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The verdicts over facts that are all known and complete. */
    Verdicts evaluate(Facts facts) {
        var hits = new Hits();
        var session = base.newKieSession();
        try {
            session.setGlobal("hits", hits);
            facts.map(fact -> copied(facts, fact)).all().forEach(session::insert);
            session.fireAllRules();
            var derived = session.getObjects(Fact.class::isInstance).stream().map(Fact.class::cast).toList();
            return new Verdicts(subjectOf, hits, derived);
        } finally {
            session.dispose();
        }
    }

    /** Sets that can be asked for null, as the immutable ones of Java cannot. */
    private static Fact copied(Facts facts, Fact fact) {
        var kind = facts.kinds().of(fact);
        var values = new @Nullable Object[kind.fields().size()];
        for (var field : kind.fields()) {
            var value = field.accessor().apply(fact);
            values[field.index()] = value instanceof Set<?> set ? new LinkedHashSet<>(set) : value;
        }
        return kind.make(values, fact.origin());
    }

    /** What stock Drools found. */
    record Verdicts(Map<String, String> subjectOf, Hits hits, List<Fact> facts) {

        /** The facts to which the rule applies. */
        Set<Fact> subjects(Rule rule) {
            return hits.of(subjectOf.get(rule.name()));
        }

        /** Those among them for which its body holds. */
        Set<Fact> matched(Rule rule) {
            return hits.of(rule.name());
        }

        /** The status of the requirement, by the two-valued meaning. */
        Status status(Rule rule) {
            if (!matched(rule).isEmpty()) {
                return Status.NOT_SATISFIED;
            }
            return subjects(rule).isEmpty() ? Status.NOT_APPLICABLE : Status.SATISFIED;
        }
    }
}
