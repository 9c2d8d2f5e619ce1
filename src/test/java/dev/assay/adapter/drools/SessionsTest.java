package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class SessionsTest {

    private final Sessions sessions = new Sessions(KieBaseBuilder.createKieBaseFromModel(new ModelImpl("empty")), 1);

    @Test
    void aSessionIsUsedAgainAndHoldsNothing() {
        var used = new ArrayList<KieSession>();
        sessions.use(session -> {
            session.insert("a secret");
            used.add(session);
        });
        sessions.use(session -> {
            used.add(session);
            assertThat(session.getFactCount()).isZero();
        });

        assertThat(used.get(0)).isSameAs(used.get(1));
    }

    @Test
    void aSessionThatThrewIsThrownAway() {
        var used = new ArrayList<KieSession>();
        assertThatThrownBy(() -> sessions.use(session -> {
                    used.add(session);
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        sessions.use(used::add);

        assertThat(used.get(0)).isNotSameAs(used.get(1));
        assertThat(sessions.alive()).isEqualTo(1);
    }

    @Test
    void noMoreSessionsWaitThanWereAskedFor() {
        sessions.use(
                one -> sessions.use(other -> assertThat(List.of(one, other)).doesNotHaveDuplicates()));

        assertThat(sessions.alive()).isEqualTo(1);
    }
}
