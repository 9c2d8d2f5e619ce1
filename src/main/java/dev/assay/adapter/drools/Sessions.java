package dev.assay.adapter.drools;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The idle sessions of one knowledge base, at most one for each processor. The pool that comes with Drools keeps every
 * session it ever made, the ones that threw too.
 */
final class Sessions {

    private final KieBase base;
    private final BlockingQueue<KieSession> idle;

    Sessions(KieBase base, int most) {
        this.base = base;
        this.idle = new ArrayBlockingQueue<>(most);
    }

    /** One for each session: it tells, too, whether matches are fired without the agenda. */
    private static KieSessionConfiguration configuration() {
        var configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        return configuration;
    }

    /** Works with a session that holds nothing. One that threw is thrown away: nobody knows what it still holds. */
    void use(Consumer<KieSession> work) {
        var waiting = idle.poll();
        var session = waiting == null ? base.newKieSession(configuration(), null) : waiting;
        var finished = false;
        try {
            work.accept(session);
            ((StatefulKnowledgeSessionImpl) session).reset();
            finished = true;
        } finally {
            if (!finished || !idle.offer(session)) {
                session.dispose();
            }
        }
    }

    /** Sessions that the knowledge base knows of: idle ones and those at work. */
    int alive() {
        return base.getKieSessions().size();
    }
}
