package dev.assay.flow;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.Installation;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.store.StoredTexts;
import dev.assay.fact.AssayKinds;
import dev.assay.ledger.InMemoryLedger;
import dev.assay.ledger.Ledger;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The recording flows over a memory, with this repository's rules, at one moment. */
final class ARecordingService {

    static final EngagementKey CLINIC = new EngagementKey("north", "clinic-group");
    static final Actor CI = new Actor("north", "ci", "api");
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    static final DecideGate.Question PACKS_ONLY = new DecideGate.Question(null, null, Set.of());

    private static final Clock CLOCK = Clock.fixed(NOON.plusNanos(456_789), ZoneOffset.UTC);
    private static final PackReader PACKS = new PackReader(new DrlReader(AssayKinds.KINDS));
    private static final RecordTexts TEXTS = new StoredTexts(new FactsReader(), PACKS);
    private static final Rulebook RULEBOOK = rulebook();

    final InMemoryArchive archive = new InMemoryArchive();
    final InMemoryActs acts = new InMemoryActs();
    final Ledger ledger;
    final AtomicInteger ids = new AtomicInteger();

    ARecordingService(Ledger ledger) {
        this.ledger = ledger;
    }

    ARecordingService() {
        this(new InMemoryLedger());
    }

    /** With the clinic group registered and its facts submitted. */
    static ARecordingService withTheClinic() {
        var service = new ARecordingService();
        service.register().register(CLINIC, "Clinic group", CI);
        service.submit().submit(CLINIC, document("flawed"), null, CI);
        return service;
    }

    static byte[] document(String variant) {
        try {
            return Files.readAllBytes(Path.of("docs/examples/clinic-group", variant + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rulebook rulebook() {
        try {
            return new Installation(Path.of(""), PACKS).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of this repository. */
    static RulesInForce rules() {
        return new RulesInForce(RULEBOOK, TEXTS, new DroolsEngine(), 50_000_000);
    }

    /** Rules of another day: no workflows, and no pack but the first. */
    static RulesInForce otherRules() {
        var fewer = new Rulebook(
                RULEBOOK.industry().subList(0, 1), List.of(), RULEBOOK.classification(), RULEBOOK.selection());
        return new RulesInForce(fewer, TEXTS, new DroolsEngine(), 50_000_000);
    }

    RegisterEngagement register() {
        return new RegisterEngagement(archive, archive, ledger, CLOCK);
    }

    ActLog log() {
        return new ActLog(archive, acts, ledger, CLOCK);
    }

    SubmitFacts submit() {
        return new SubmitFacts(archive, archive, ledger, TEXTS, CLOCK);
    }

    RecordDecision record() {
        return record(ledger);
    }

    RecordDecision record(Ledger other) {
        return new RecordDecision(
                archive, archive, archive, other, log(), rules(), CLOCK, () -> "decision-" + ids.incrementAndGet());
    }

    FindDecision find(RulesInForce rules) {
        return new FindDecision(archive, archive, ledger, rules);
    }

    RecordedDecision decide(@Nullable String submission, IdempotencyKeys.@Nullable Key key) {
        return record().record(new RecordDecision.Request(CLINIC, PACKS_ONLY, submission, key, null), CI);
    }
}
