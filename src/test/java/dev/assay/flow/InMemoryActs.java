package dev.assay.flow;

import java.util.ArrayList;
import java.util.List;

/** Acts that live as long as the test; kept and read as texts, like the stored ones. */
public final class InMemoryActs implements Acts {

    private final List<String> kept = new ArrayList<>();

    @Override
    public List<StoredAct> of(EngagementKey key) {
        return kept.stream()
                .map(StoredAct::read)
                .filter(act -> act.key().equals(key))
                .toList();
    }

    @Override
    public void keep(StoredAct act) {
        if (of(act.key()).stream().anyMatch(one -> one.recorded().number() == act.recorded().number())) {
            throw new IllegalStateException("the number is taken");
        }
        kept.add(act.canonical());
    }
}
