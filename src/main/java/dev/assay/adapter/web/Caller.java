package dev.assay.adapter.web;

import dev.assay.adapter.security.Identity;
import dev.assay.flow.Actor;
import dev.assay.flow.EngagementKey;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;

/** Who calls; tenant, name and channel come from authentication only. */
@Singleton
final class Caller {

    private final SecurityIdentity current;

    /** @param current of the running request */
    Caller(SecurityIdentity current) {
        this.current = current;
    }

    Identity identity() {
        return Identity.of(current);
    }

    Actor actor() {
        var identity = identity();
        return new Actor(identity.tenant(), identity.name(), identity.channel());
    }

    /** The engagement of that id among those of the caller's tenant. */
    EngagementKey engagement(String id) {
        return Checked.argument(() -> new EngagementKey(identity().tenant(), id));
    }
}
