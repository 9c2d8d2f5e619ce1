package dev.assay.flow;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.fact.AssayKinds;
import dev.assay.ledger.InMemoryLedger;
import dev.assay.testkit.AShop;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.WaiverAct;
import dev.assay.workflow.WantedSignOffs.Wanted;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An engagement of a web shop with a workflow of two phases, over a memory; the second one has an entry condition. */
final class AProject {

    static final EngagementKey SHOP = new EngagementKey("north", "shop");
    static final Actor TEAM = new Actor("north", "tom", "user");
    static final Actor OFFICER = new Actor("north", "olga", "user");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private static final String WORKFLOW =
            """
            id: project
            version: 1.0.0
            title: A project
            owner: project lead
            authority: Assay
            zone: UTC
            phases:
              - id: plan
                title: Planning
                ownerRole: project lead
                entry: [The client has named a sponsor.]
              - id: deliver
                title: Delivery
                ownerRole: project lead
                entry: [The release was built again.]
            """;

    final InMemoryArchive archive = new InMemoryArchive();
    final InMemoryActs acts = new InMemoryActs();
    final InMemoryLedger ledger = new InMemoryLedger();
    final List<Wanted> signOffs = new ArrayList<>();
    private final PackReader packs = new PackReader(new DrlReader(AssayKinds.KINDS));
    private final RecordTexts texts = new StoredTexts(new FactsReader(), packs);
    private final RulesInForce rules = new RulesInForce(rulebook(), texts, new DroolsEngine(), 1_000_000);
    Clock clock = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);
    private int decisions;

    AProject() {
        new RegisterEngagement(archive, archive, ledger, clock).register(SHOP, "A web shop", OFFICER);
    }

    private Rulebook rulebook() {
        var workflow = packs.readWorkflow(new PackText("rules/workflows/project", new TreeMap<>(Map.of(
                "workflow.yaml", WORKFLOW,
                "plan.drl", rule("plan", "The build takes less than five minutes", "durationSeconds >= 300"),
                "deliver.drl", rule("deliver", "The build succeeded", "succeeded != true"),
                "deliver-entry.drl", rule("deliver-entry", "The release was built again", "durationSeconds == 200")))));
        return new Rulebook(List.of(), List.of(workflow), null, null);
    }

    private static String rule(String topic, String title, String violation) {
        return """
                package project;
                import dev.assay.fact.Build;
                rule "project.%1$s.build"
                    @title("%2$s") @control("%1$s") @severity("blocking")
                    @message("not so for {$build.id}: %2$s") @remedy("Build it again.")
                when
                    $build : Build()
                    Build( this == $build, %3$s )
                then
                end
                """.formatted(topic, title, violation);
    }

    ActLog log() {
        return new ActLog(archive, acts, ledger, clock);
    }

    LeadWorkflow lead() {
        return new LeadWorkflow(archive, log(), rules);
    }

    ViewWorkflows view() {
        return new ViewWorkflows(archive, archive, log(), rules, decision -> signOffs);
    }

    TellStory story() {
        return new TellStory(archive, archive, acts, ledger);
    }

    static LeadWorkflow.Request request() {
        return new LeadWorkflow.Request(SHOP, "project", null);
    }

    AProject starts() {
        lead().start(request(), TEAM);
        return this;
    }

    AProject states(String document) {
        new SubmitFacts(archive, archive, ledger, texts, clock)
                .submit(SHOP, document.getBytes(StandardCharsets.UTF_8), null, TEAM);
        return this;
    }

    AProject statesThatAllIsInOrder() {
        return states(AShop.inOrder(TODAY));
    }

    AProject enters(String phase) {
        new EnterPhase(archive, archive, log(), rules, clock).enter(request(), phase, TEAM);
        return this;
    }

    AProject decides(String phase) {
        decides(phase, null);
        return this;
    }

    RecordedDecision decides(String phase, Long expected) {
        var question = new DecideGate.Question("project", phase, Set.of());
        var record = new RecordDecision(
                archive, archive, archive, ledger, log(), rules, clock, () -> "d" + ++decisions);
        return record.record(new RecordDecision.Request(SHOP, question, null, null, expected), TEAM);
    }

    /** A waiver of the only criterion of planning, asked for by the team. */
    AProject grants(String waiver, LocalDate until) {
        log().append(
                SHOP,
                new WaiverAct.Requested(
                        waiver, "d1", "sha256:d1", "project.plan.build", null, "no faster machine", "one build a day", until),
                TEAM);
        log().append(SHOP, new WaiverAct.Granted(waiver), OFFICER);
        return this;
    }

    AProject leaves(String phase) {
        new LeavePhase(archive, archive, log(), decision -> signOffs, clock).leave(request(), phase, TEAM);
        return this;
    }

    NextStep next() {
        return view().all(SHOP).views().getLast().next();
    }
}
