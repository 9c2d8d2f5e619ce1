package dev.assay.adapter.web;

import dev.assay.flow.ActLog;
import dev.assay.flow.AnswerSignOff;
import dev.assay.flow.AnswerWaiver;
import dev.assay.flow.Archive;
import dev.assay.flow.AskSignOff;
import dev.assay.flow.AskWaiver;
import dev.assay.flow.ListSignOffs;
import dev.assay.flow.ListWaivers;
import dev.assay.flow.RulesInForce;
import dev.assay.flow.SignOffsOfDecisions;
import dev.assay.flow.Transactions;
import dev.assay.ledger.Ledger;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The flows in which people accept something: waivers and sign-offs. */
final class AcceptanceAssembly {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final Clock clock;

    AcceptanceAssembly(Transactions transactions, Archive archive, ActLog log, Clock clock) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.clock = clock;
    }

    @Produces
    @Singleton
    AskWaiver askWaiver(Ledger ledger, RulesInForce rules) {
        return new AskWaiver(transactions, archive, ledger, log, rules, clock);
    }

    @Produces
    @Singleton
    AnswerWaiver answerWaiver() {
        return new AnswerWaiver(transactions, archive, log, clock);
    }

    @Produces
    @Singleton
    ListWaivers listWaivers(RulesInForce rules) {
        return new ListWaivers(transactions, archive, log, rules, clock);
    }

    @Produces
    @Singleton
    SignOffsOfDecisions signOffsOfDecisions(RulesInForce rules) {
        return new SignOffsOfDecisions(archive, log, rules);
    }

    @Produces
    @Singleton
    AskSignOff askSignOff(SignOffsOfDecisions wanted) {
        return new AskSignOff(transactions, archive, log, wanted, clock);
    }

    @Produces
    @Singleton
    AnswerSignOff answerSignOff(SignOffsOfDecisions wanted) {
        return new AnswerSignOff(transactions, archive, log, wanted, clock);
    }

    @Produces
    @Singleton
    ListSignOffs listSignOffs(SignOffsOfDecisions wanted) {
        return new ListSignOffs(transactions, archive, log, wanted, clock);
    }
}
