package dev.assay.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An archive, with its transactions and keys, that lives as long as the test; it takes nothing back. */
public final class InMemoryArchive implements Archive, Transactions, IdempotencyKeys {

    private final Map<EngagementKey, RegisteredEngagement> engagements =
            new TreeMap<>(Comparator.comparing(EngagementKey::tenant).thenComparing(EngagementKey::engagement));
    private final Map<EngagementKey, Submission> current = new HashMap<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final Map<String, String> rulebooks = new HashMap<>();
    private final List<StoredDecision> decisions = new ArrayList<>();
    private final List<StoredEvidence> evidence = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    private record Answer(Key key, String answer) {}

    @Override
    public synchronized <T> T inOne(String tenant, Supplier<T> work) {
        return work.get();
    }

    @Override
    public Optional<String> claim(Key key) {
        var before = answers.get(key.tenant() + "/" + key.principal() + "/" + key.value());
        if (before == null) {
            return Optional.empty();
        }
        if (!before.key().equals(key)) {
            throw new Refused(Refused.Reason.KEY_REUSED, "the key came with another request before");
        }
        return Optional.of(before.answer());
    }

    @Override
    public void answer(Key key, String answer) {
        answers.put(key.tenant() + "/" + key.principal() + "/" + key.value(), new Answer(key, answer));
    }

    @Override
    public boolean register(RegisteredEngagement engagement) {
        return engagements.putIfAbsent(engagement.key(), engagement) == null;
    }

    @Override
    public Optional<RegisteredEngagement> engagement(EngagementKey key) {
        return Optional.ofNullable(engagements.get(key));
    }

    @Override
    public List<RegisteredEngagement> engagements(String tenant) {
        return engagements.values().stream()
                .filter(one -> one.key().tenant().equals(tenant))
                .toList();
    }

    @Override
    public void lock(EngagementKey key) {}

    @Override
    public void submit(Submission submission) {
        var kept = submission(submission.key(), submission.digest());
        if (kept.isEmpty()) {
            submissions.add(submission);
        }
        current.put(submission.key(), kept.orElse(submission));
    }

    @Override
    public Optional<Submission> currentSubmission(EngagementKey key) {
        return Optional.ofNullable(current.get(key));
    }

    @Override
    public Optional<Submission> submission(EngagementKey key, String digest) {
        return submissions.stream()
                .filter(one -> one.key().equals(key) && one.digest().equals(digest))
                .findFirst();
    }

    @Override
    public void keepRulebook(String tenant, String digest, String canonical) {
        rulebooks.put(tenant + "/" + digest, canonical);
    }

    @Override
    public Optional<String> rulebook(String tenant, String digest) {
        return Optional.ofNullable(rulebooks.get(tenant + "/" + digest));
    }

    @Override
    public void keep(StoredDecision decision) {
        decisions.add(decision);
    }

    @Override
    public Optional<StoredDecision> decision(EngagementKey key, String id) {
        return decisions(key).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<StoredDecision> decisions(EngagementKey key) {
        return decisions.reversed().stream().filter(one -> one.key().equals(key)).toList();
    }

    @Override
    public void keep(StoredEvidence issued) {
        evidence.add(issued);
    }

    @Override
    public Optional<StoredEvidence> evidence(EngagementKey key, String decision) {
        return evidence.stream()
                .filter(one -> one.key().equals(key) && one.decision().equals(decision))
                .findFirst();
    }
}
