package dev.assay.flow;

import dev.assay.fact.FactsDocument;
import dev.assay.workflow.RecordedWaivers;
import dev.assay.workflow.WaiverBasis;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Looks ahead for an engagement: its current facts and granted waivers, with the rules in force. Records nothing. */
public final class ForecastEngagement {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;
    private final Clock clock;

    public ForecastEngagement(Transactions transactions, Archive archive, ActLog log, RulesInForce rules, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.rules = rules;
        this.clock = clock;
    }

    /** What was read in one transaction; the evaluation takes longer than one should last. */
    private record Current(FactsDocument facts, WaiverBasis waivers) {}

    /**
     * @param until the last day to look at
     * @throws Refused       when there is no such engagement or it has no facts
     * @throws WrongQuestion when a name is unknown or the last day is none of the next ten years
     */
    public Forecast.Answer forecast(EngagementKey key, DecideGate.Question question, LocalDate until) {
        var current = transactions.inOne(key.tenant(), () -> current(key));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return rules.forecast().forecast(current.facts(), question, current.waivers(), now, until);
    }

    private Current current(EngagementKey key) {
        Found.engagement(archive, key);
        var submission = Found.submission(archive, key, null);
        return new Current(
                Found.facts(rules.texts(), submission), RecordedWaivers.of(log.read(key)).granted());
    }
}
