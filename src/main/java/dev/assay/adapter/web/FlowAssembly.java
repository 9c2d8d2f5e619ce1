package dev.assay.adapter.web;

import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.evaluation.RuleEngine;
import dev.assay.flow.ActLog;
import dev.assay.flow.Acts;
import dev.assay.flow.Archive;
import dev.assay.flow.FindDecision;
import dev.assay.flow.ForecastEngagement;
import dev.assay.flow.IdempotencyKeys;
import dev.assay.flow.ImportFacts;
import dev.assay.flow.LedgerHistory;
import dev.assay.flow.RecordDecision;
import dev.assay.flow.RecordTexts;
import dev.assay.flow.Reevaluate;
import dev.assay.flow.Reevaluations;
import dev.assay.flow.RegisterEngagement;
import dev.assay.flow.RulesInForce;
import dev.assay.flow.SubmitFacts;
import dev.assay.flow.TellStory;
import dev.assay.flow.Transactions;
import dev.assay.ledger.Ledger;
import dev.assay.workflow.Rulebook;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The flows that record, put together with the store. */
final class FlowAssembly {

    private final Transactions transactions;
    private final Archive archive;
    private final Ledger ledger;

    FlowAssembly(Transactions transactions, Archive archive, Ledger ledger) {
        this.transactions = transactions;
        this.archive = archive;
        this.ledger = ledger;
    }

    @Produces
    @Singleton
    RecordTexts recordTexts(FactsReader facts, PackReader packs) {
        return new StoredTexts(facts, packs);
    }

    @Produces
    @Singleton
    RulesInForce rulesInForce(
            Rulebook rulebook,
            RecordTexts texts,
            RuleEngine engine,
            @ConfigProperty(name = "assay.evaluation.budget") long budget) {
        return new RulesInForce(rulebook, texts, engine, budget);
    }

    @Produces
    @Singleton
    RegisterEngagement registerEngagement(Clock clock) {
        return new RegisterEngagement(transactions, archive, ledger, clock);
    }

    @Produces
    @Singleton
    SubmitFacts submitFacts(RecordTexts texts, Clock clock) {
        return new SubmitFacts(transactions, archive, ledger, texts, clock);
    }

    @Produces
    @Singleton
    ImportFacts importFacts(SubmitFacts facts) {
        return new ImportFacts(facts);
    }

    @Produces
    @Singleton
    RecordDecision recordDecision(IdempotencyKeys keys, ActLog log, RulesInForce rules, Clock clock) {
        return new RecordDecision(
                transactions, archive, keys, ledger, log, rules, clock, () -> UUID.randomUUID().toString());
    }

    @Produces
    @Singleton
    ActLog actLog(Acts acts, Clock clock) {
        return new ActLog(archive, acts, ledger, clock);
    }

    @Produces
    @Singleton
    FindDecision findDecision(RulesInForce rules) {
        return new FindDecision(transactions, archive, ledger, rules);
    }

    @Produces
    @Singleton
    ForecastEngagement forecastEngagement(ActLog log, RulesInForce rules, Clock clock) {
        return new ForecastEngagement(transactions, archive, log, rules, clock);
    }

    /** One processor is left to requests, where there are several. */
    @Produces
    @Singleton
    Reevaluate reevaluate(
            Reevaluations store,
            RecordTexts texts,
            RuleEngine engine,
            Clock clock,
            @ConfigProperty(name = "assay.evaluation.budget") long budget) {
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Reevaluate(transactions, store, texts, engine, budget, clock, () -> UUID.randomUUID().toString(), threads);
    }

    @Produces
    @Singleton
    TellStory tellStory(Acts acts) {
        return new TellStory(transactions, archive, acts, ledger);
    }

    @Produces
    @Singleton
    LedgerHistory ledgerHistory() {
        return new LedgerHistory(transactions, archive, ledger);
    }
}
