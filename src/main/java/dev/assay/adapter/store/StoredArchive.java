package dev.assay.adapter.store;

import dev.assay.flow.Archive;
import dev.assay.flow.EngagementKey;
import dev.assay.flow.RegisteredEngagement;
import dev.assay.flow.StoredDecision;
import dev.assay.flow.StoredEvidence;
import dev.assay.flow.Submission;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The archive in PostgreSQL. */
@Singleton
final class StoredArchive implements Archive {

    private final EngagementRows engagements;
    private final SubmissionRows submissions;
    private final RulebookRows rulebooks;
    private final DecisionRows decisions;
    private final EvidenceRows issued;

    StoredArchive(
            EngagementRows engagements,
            SubmissionRows submissions,
            RulebookRows rulebooks,
            DecisionRows decisions,
            EvidenceRows issued) {
        this.engagements = engagements;
        this.submissions = submissions;
        this.rulebooks = rulebooks;
        this.decisions = decisions;
        this.issued = issued;
    }

    @Override
    public boolean register(RegisteredEngagement engagement) {
        return engagements.add(engagement);
    }

    @Override
    public Optional<RegisteredEngagement> engagement(EngagementKey key) {
        return engagements.find(key);
    }

    @Override
    public List<RegisteredEngagement> engagements(String tenant) {
        return engagements.of(tenant);
    }

    @Override
    public void lock(EngagementKey key) {
        submissions.lock(key);
    }

    @Override
    public void submit(Submission submission) {
        submissions.add(submission);
    }

    @Override
    public Optional<Submission> currentSubmission(EngagementKey key) {
        return submissions.current(key);
    }

    @Override
    public Optional<Submission> submission(EngagementKey key, String digest) {
        return submissions.find(key, digest);
    }

    @Override
    public void keepRulebook(String tenant, String digest, String canonical) {
        rulebooks.add(tenant, digest, canonical);
    }

    @Override
    public Optional<String> rulebook(String tenant, String digest) {
        return rulebooks.find(tenant, digest);
    }

    @Override
    public void keep(StoredDecision decision) {
        decisions.add(decision);
    }

    @Override
    public Optional<StoredDecision> decision(EngagementKey key, String id) {
        return decisions.find(key, id);
    }

    @Override
    public List<StoredDecision> decisions(EngagementKey key) {
        return decisions.of(key);
    }

    @Override
    public void keep(StoredEvidence evidence) {
        issued.add(evidence);
    }

    @Override
    public Optional<StoredEvidence> evidence(EngagementKey key, String decision) {
        return issued.find(key, decision);
    }
}
