package dev.assay.performance;

import dev.assay.adapter.drools.StockDrools;
import dev.assay.fact.Facts;
import dev.assay.fact.System;
import dev.assay.performance.Answers.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** Stock Drools with its executable model and pooled sessions: the officers' own text, or the style usual with Drools. */
final class StockPeer {

    private StockPeer() {}

    private static KieContainerSessionsPool sessions(String text) {
        return StockDrools.compile(text).newKieSessionsPool(1);
    }

    private static void fire(KieSession session, Facts facts) {
        try {
            facts.all().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** The text that our engine reads; a listener notes which systems break what. It takes what is not told for a value. */
    static Contestant sameText(Neutral pack) {
        var sessions = sessions(NeutralDrl.text(pack));
        var numbers = new HashMap<String, Integer>();
        pack.requirements().forEach(one -> numbers.put("neutral.r" + one.number(), one.number()));
        return new Contestant() {
            @Override
            public String name() {
                return "stock Drools, same text";
            }

            @Override
            public boolean judgesUnknown() {
                return false;
            }

            @Override
            public boolean saysStatus() {
                return false;
            }

            @Override
            public Violations evaluate(Facts facts) {
                var violations = new Violations(numbers);
                var session = sessions.newKieSession();
                session.addEventListener(violations);
                fire(session, facts);
                return violations;
            }

            @Override
            public Answers answers(Facts facts) {
                return evaluate(facts).answers();
            }
        };
    }

    /** The usual style, in a pack that also judges what is not told. */
    static Contestant pure(Neutral pack) {
        var sessions = sessions(PureDrl.text(pack));
        return new Contestant() {
            @Override
            public String name() {
                return "stock Drools, usual style";
            }

            @Override
            public PureVerdicts evaluate(Facts facts) {
                var verdicts = new PureVerdicts();
                var session = sessions.newKieSession();
                session.setGlobal("verdicts", verdicts);
                fire(session, facts);
                return verdicts;
            }

            @Override
            public Answers answers(Facts facts) {
                return evaluate(facts).answers(pack.requirements().size());
            }
        };
    }

    /** Notes the number of the requirement and the system of each match. */
    private static final class Violations extends DefaultAgendaEventListener {

        private record Violation(int requirement, System system) {}

        private final Map<String, Integer> numbers;
        private final List<Violation> seen = new ArrayList<>();

        Violations(Map<String, Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            var match = event.getMatch();
            var number = Objects.requireNonNull(numbers.get(match.getRule().getName()));
            seen.add(new Violation(number, (System) match.getDeclarationValue("$s")));
        }

        Answers answers() {
            var violating = new ArrayList<Set<String>>();
            numbers.keySet().forEach(any -> violating.add(new TreeSet<>()));
            seen.forEach(one -> violating.get(one.requirement).add(one.system.id()));
            return new Answers(violating.stream().map(ids -> Answer.of(1, ids, Set.of())).toList());
        }
    }
}
