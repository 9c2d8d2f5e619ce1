package dev.assay.adapter.web;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.report.DecisionJson;
import dev.assay.evaluation.RuleEngine;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.ClassifyWorkflows;
import dev.assay.flow.DecideGate;
import dev.assay.flow.FindContradictions;
import dev.assay.flow.ListMaturity;
import dev.assay.flow.PlanWork;
import dev.assay.workflow.Rulebook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service is made of. The packs are read once, at start: another set of rules is another start. */
final class Assembly {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    PackReader packReader() {
        return new PackReader(new DrlReader(AssayKinds.KINDS));
    }

    @Produces
    @Singleton
    Rulebook rulebook(PackReader reader) throws IOException {
        return new Installation(Installation.find(), reader).read();
    }

    @Produces
    @Singleton
    RuleEngine engine() {
        return new DroolsEngine();
    }

    @Produces
    @Singleton
    FactsReader factsReader() {
        return new FactsReader();
    }

    @Produces
    @Singleton
    DecisionJson decisionJson(Rulebook rulebook) {
        return new DecisionJson(rulebook);
    }

    @Produces
    @Singleton
    DecideGate decideGate(
            Rulebook rulebook, RuleEngine engine, @ConfigProperty(name = "assay.evaluation.budget") long budget) {
        return new DecideGate(rulebook, engine, budget);
    }

    @Produces
    @Singleton
    PlanWork planWork(
            Rulebook rulebook, RuleEngine engine, @ConfigProperty(name = "assay.evaluation.budget") long budget) {
        return new PlanWork(rulebook, engine, budget);
    }

    @Produces
    @Singleton
    FindContradictions findContradictions(
            PackReader reader, RuleEngine engine, @ConfigProperty(name = "assay.evaluation.budget") long budget)
            throws IOException {
        var pack = new Installation(Installation.find(), reader).rules("contradictions");
        return new FindContradictions(engine, pack, budget);
    }

    @Produces
    @Singleton
    ListMaturity listMaturity(
            PackReader reader, RuleEngine engine, @ConfigProperty(name = "assay.evaluation.budget") long budget)
            throws IOException {
        return new ListMaturity(engine, new Installation(Installation.find(), reader).rules("maturity"), budget);
    }

    @Produces
    @Singleton
    ClassifyWorkflows classifyWorkflows(
            PackReader reader, RuleEngine engine, Clock clock, @ConfigProperty(name = "assay.evaluation.budget") long budget)
            throws IOException {
        var pack = new Installation(Installation.find(), reader).rules("classification");
        return new ClassifyWorkflows(engine, pack, clock, budget);
    }
}
