package dev.assay.flow;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackText;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.fact.AssayKinds;
import dev.assay.ledger.InMemoryLedger;
import dev.assay.testkit.MovingClock;
import dev.assay.workflow.Decision;
import dev.assay.workflow.RecordedWaiver;
import dev.assay.workflow.Rulebook;
import dev.assay.workflow.SignOff;
import dev.assay.workflow.WaiverBasis;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A gate of one requirement that wants two signatures, over a memory, on days that the test moves. */
final class AGate {

    static final EngagementKey SHOP = new EngagementKey("north", "shop");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final String REQUIREMENT = "project.plan.build";

    private static final String WORKFLOW =
            """
            id: project
            version: 1.0.0
            title: A project
            owner: project lead
            authority: Assay
            zone: UTC
            waivers: {longestDays: 60, warnDays: 10, source: our practice}
            phases:
              - id: plan
                title: Planning
                ownerRole: project lead
                entry: [The client has named a sponsor.]
                signOffs:
                  - {role: client sponsor, fourEyes: true, expiresAfterDays: 14, remindAfterDays: 5}
                  - {role: delivery director}
            """;
    private static final String RULE =
            """
            package project;
            import dev.assay.fact.Build;
            rule "project.plan.build"
                @title("A build takes less than five minutes") @control("1") @severity("blocking")
                @message("{$build.id} is slow") @remedy("Make it faster.")
            when
                $build : Build()
                Build( this == $build, durationSeconds >= 300 )
            then
            end
            """;

    final InMemoryArchive archive = new InMemoryArchive();
    final InMemoryActs acts = new InMemoryActs();
    final InMemoryLedger ledger = new InMemoryLedger();
    final MovingClock clock = new MovingClock(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
    private final PackReader packs = new PackReader(new DrlReader(AssayKinds.KINDS));
    private final RecordTexts texts = new StoredTexts(new FactsReader(), packs);
    private final ActLog log = new ActLog(archive, acts, ledger, clock);
    private RulesInForce rules = rules(WORKFLOW, RULE);
    private int decisions;

    AGate() {
        new RegisterEngagement(archive, archive, ledger, clock).register(SHOP, "A web shop", by("olga"));
    }

    static Actor by(String name) {
        return new Actor("north", name, "user");
    }

    private RulesInForce rules(String workflow, String rule) {
        var text = new PackText("rules/workflows/project", new TreeMap<>(Map.of("workflow.yaml", workflow, "plan.drl", rule)));
        var rulebook = new Rulebook(List.of(), List.of(packs.readWorkflow(text)), null, null);
        return new RulesInForce(rulebook, texts, new DroolsEngine(), 1_000_000);
    }

    /** From now on the requirement has another name. */
    void renamesTheRequirement() {
        rules = rules(WORKFLOW, RULE.replace(REQUIREMENT, REQUIREMENT + "-time"));
    }

    /** Tom states builds of these names that take so many seconds. */
    AGate states(Map<String, Integer> seconds) {
        new SubmitFacts(archive, archive, ledger, texts, clock).submit(SHOP, document(seconds), null, by("tom"));
        return this;
    }

    /** What the gate answers, without a record. */
    Decision decides(Map<String, Integer> seconds, WaiverBasis waivers, Instant at) {
        var question = new DecideGate.Question("project", "plan", Set.of());
        return rules.gate(rules.rulebook()).decide(texts.facts(document(seconds), "test"), question, waivers, at).decision();
    }

    private static byte[] document(Map<String, Integer> seconds) {
        var builds = new TreeMap<>(seconds).entrySet().stream()
                .map(build -> "{\"id\":\"%s\",\"release\":\"r\",\"durationSeconds\":%d}".formatted(build.getKey(), build.getValue()))
                .toList();
        return ("{\"schemaVersion\":\"1\",\"engagement\":{\"id\":\"shop\"},\"releases\":[{\"id\":\"r\"}],\"builds\":["
                + String.join(",", builds) + "],\"complete\":[{\"kind\":\"build\"}]}").getBytes(StandardCharsets.UTF_8);
    }

    /** Dora asks for a decision. */
    RecordedDecision decides() {
        return decides("dora");
    }

    RecordedDecision decides(String who) {
        var record = new RecordDecision(archive, archive, archive, ledger, log, rules, clock, () -> "d" + ++decisions);
        var question = new DecideGate.Question("project", "plan", Set.of());
        return record.record(new RecordDecision.Request(SHOP, question, null, null, null), by(who));
    }

    RecordedWaiver asks(String decision, @Nullable String subject, LocalDate until, String by) {
        var request = new AskWaiver.Request(SHOP, decision, REQUIREMENT, subject, "a runner is late", "built at night", until);
        return new AskWaiver(archive, archive, ledger, log, rules, clock).ask(request, by(by));
    }

    AnswerWaiver answerWaiver() {
        return new AnswerWaiver(archive, archive, log, clock);
    }

    List<ListWaivers.Listed> waivers() {
        return new ListWaivers(archive, archive, log, rules, clock).of(SHOP);
    }

    SignOffsOfDecisions wanted() {
        return new SignOffsOfDecisions(archive, log, rules);
    }

    SignOff asksToSign(String decision, String role, String approver) {
        return new AskSignOff(archive, archive, log, wanted(), clock)
                .ask(new AskSignOff.Request(SHOP, decision, role, approver), by("olga"));
    }

    AnswerSignOff answerSignOff() {
        return new AnswerSignOff(archive, archive, log, wanted(), clock);
    }

    List<ListSignOffs.Listed> signOffs(boolean due) {
        return new ListSignOffs(archive, archive, log, wanted(), clock).of(SHOP, due);
    }
}
