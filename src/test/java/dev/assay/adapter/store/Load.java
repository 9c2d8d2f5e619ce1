package dev.assay.adapter.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask for decisions without a pause until the service is gone. */
final class Load {

    private final Map<String, AClient.Answer> answered = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final List<String> unexpected = new ArrayList<>();
    private final List<Thread> clients = new ArrayList<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final String name;

    /** @param name begins all its idempotency keys */
    Load(String name) {
        this.name = name;
    }

    Load on(AClient client, int threads) {
        for (var i = 0; i < threads; i++) {
            clients.add(Thread.ofPlatform().start(() -> ask(client)));
        }
        return this;
    }

    private void ask(AClient client) {
        try {
            while (true) {
                var key = name + "-" + keys.incrementAndGet();
                unanswered.add(key);
                var answer = client.decide(key);
                if (answer.status() != 201) {
                    note(key + ": " + answer);
                    return;
                }
                answered.put(key, answer);
                unanswered.remove(key);
            }
        } catch (IOException gone) {
            // It was killed: the key stays unanswered.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(String answer) {
        unexpected.add(answer);
    }

    /** Waits for the clients to notice. */
    void end() throws InterruptedException {
        for (var client : clients) {
            client.join();
        }
        if (!unexpected.isEmpty()) {
            throw new IllegalStateException("answered, but not by a decision: " + unexpected);
        }
    }

    /** By idempotency key. */
    Map<String, AClient.Answer> answered() {
        return answered;
    }

    /** Idempotency keys of requests that may or may not have been carried out. */
    Set<String> unanswered() {
        return unanswered;
    }
}
