package dev.assay.performance;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.store.AnotherProcess;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.Actor;
import dev.assay.flow.DecideGate;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.StoredDecision;
import dev.assay.pack.Digest;
import dev.assay.testkit.AnInstallation;
import dev.assay.workflow.WaiverBasis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * New versions of the packs: each rule has another text, so that a service that meets a decision made with one has to read
 * and compile all of it. Every version decides one gate.
 */
final class NewVersions {

    private static final long BUDGET = 50_000_000;
    private static final EngagementKey KEY = new EngagementKey("default", "large-0");
    private static final Actor ACTOR = new Actor("default", "admin", "user");

    private final StoredTexts texts =
            new StoredTexts(new FactsReader(), new PackReader(new DrlReader(AssayKinds.KINDS)));
    private final String rules;
    private final AnotherProcess process;

    NewVersions(AnotherProcess process) throws IOException {
        this.process = process;
        this.rules = texts.rulebook(AnInstallation.rulebook());
    }

    /**
     * Decides with the next version and records it.
     *
     * @param document the facts, which were submitted before
     * @return the id of the decision
     */
    String activate(int version, String document, DecideGate.Question question, Instant at) {
        var changed = rules.replace("@message(\\\"", "@message(\\\"version %d: ".formatted(version));
        var rulebook = texts.rulebook(changed);
        var canonical = texts.rulebook(rulebook);
        var facts = texts.facts(document.getBytes(StandardCharsets.UTF_8), "bench");
        var granted = new WaiverBasis.Granted(List.of());
        var answer = new DecideGate(rulebook, new DroolsEngine(), BUDGET).decide(facts, question, granted, at);
        var decision = new StoredDecision(
                KEY,
                "version-" + version,
                question,
                facts.digest(),
                Digest.of(canonical).value(),
                ACTOR,
                at,
                texts.waivers(granted),
                answer.decision().outcome().word(),
                texts.core(answer.decision()));
        process.record(decision, canonical);
        return decision.id();
    }
}
