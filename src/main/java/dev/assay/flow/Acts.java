package dev.assay.flow;

import java.util.List;

/** The acts of engagements. Everything is called inside {@link Transactions#inOne}; nothing that was kept is changed. */
public interface Acts {

    /** Oldest first. */
    List<StoredAct> of(EngagementKey key);

    /**
     * Keeps an act.
     *
     * @throws IllegalStateException when the engagement has an act with that number
     */
    void keep(StoredAct act);
}
