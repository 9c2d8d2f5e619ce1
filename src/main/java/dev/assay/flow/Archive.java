package dev.assay.flow;

import java.util.List;
import java.util.Optional;

/**
 * What the service keeps. Everything is called inside {@link Transactions#inOne}. Nothing that was kept is changed, but
 * for which submission of an engagement is the current one.
 */
public interface Archive {

    /** Keeps the engagement; false, and nothing is done, when the id is taken. */
    boolean register(RegisteredEngagement engagement);

    Optional<RegisteredEngagement> engagement(EngagementKey key);

    /** Sorted by id. */
    List<RegisteredEngagement> engagements(String tenant);

    /** Lets no other transaction change the engagement's current submission before this one ends. */
    void lock(EngagementKey key);

    /** Keeps the submission, unless it is there already, and makes it the current one. */
    void submit(Submission submission);

    Optional<Submission> currentSubmission(EngagementKey key);

    Optional<Submission> submission(EngagementKey key, String digest);

    /** Keeps the canonical text of all rules once. */
    void keepRulebook(String tenant, String digest, String canonical);

    Optional<String> rulebook(String tenant, String digest);

    void keep(StoredDecision decision);

    Optional<StoredDecision> decision(EngagementKey key, String id);

    /** Newest first. */
    List<StoredDecision> decisions(EngagementKey key);

    void keep(StoredEvidence evidence);

    Optional<StoredEvidence> evidence(EngagementKey key, String decision);
}
