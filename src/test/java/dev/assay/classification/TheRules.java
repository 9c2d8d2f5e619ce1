package dev.assay.classification;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.evaluation.NaiveEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Parameter;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The classification rules of the installation, read once. */
final class TheRules {

    static final long BUDGET = 10_000_000;

    private static final Pack PACK = read();
    private static final Classify CLASSIFY = new Classify(new NaiveEngine(), PACK.rules());

    private TheRules() {}

    static List<Rule> rules() {
        return PACK.rules();
    }

    static List<Parameter> parameters() {
        return PACK.parameterFacts();
    }

    static Classify classify() {
        return CLASSIFY;
    }

    /** The one workflow that was stated. */
    static Classification classified(AWorkflow workflow) {
        return CLASSIFY.classify(workflow.facts().with(parameters()), BUDGET).getFirst();
    }

    /** Rules written in a test, with the imports of the real ones. */
    static List<Rule> reread(String rules) {
        var imports = """
                package classification;
                import dev.assay.fact.IdempotencyMethod;
                import dev.assay.fact.StepType;
                import dev.assay.fact.Workflow;
                import dev.assay.fact.WorkflowStep;
                """;
        return new DrlReader(AssayKinds.KINDS).read("test.drl", imports + rules);
    }

    private static Pack read() {
        try {
            return new PackReader(new DrlReader(AssayKinds.KINDS)).read(PackFolder.read(Path.of("rules/classification")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
