package dev.assay.adapter.web;

import dev.assay.flow.ActLog;
import dev.assay.flow.Archive;
import dev.assay.flow.EnterPhase;
import dev.assay.flow.LeadWorkflow;
import dev.assay.flow.LeavePhase;
import dev.assay.flow.RulesInForce;
import dev.assay.flow.SignOffsWanting;
import dev.assay.flow.Transactions;
import dev.assay.flow.ViewWorkflows;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The flows that lead engagements through workflows, put together. */
final class PhaseAssembly {

    private final Transactions transactions;
    private final Archive archive;
    private final ActLog log;
    private final RulesInForce rules;

    PhaseAssembly(Transactions transactions, Archive archive, ActLog log, RulesInForce rules) {
        this.transactions = transactions;
        this.archive = archive;
        this.log = log;
        this.rules = rules;
    }

    @Produces
    @Singleton
    LeadWorkflow leadWorkflow() {
        return new LeadWorkflow(transactions, log, rules);
    }

    @Produces
    @Singleton
    EnterPhase enterPhase(Clock clock) {
        return new EnterPhase(transactions, archive, log, rules, clock);
    }

    @Produces
    @Singleton
    LeavePhase leavePhase(SignOffsWanting signOffs, Clock clock) {
        return new LeavePhase(transactions, archive, log, signOffs, clock);
    }

    @Produces
    @Singleton
    ViewWorkflows viewWorkflows(SignOffsWanting signOffs) {
        return new ViewWorkflows(transactions, archive, log, rules, signOffs);
    }
}
