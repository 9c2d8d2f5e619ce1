package dev.assay.performance;

import dev.assay.fact.System;
import dev.assay.performance.Answers.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where the rules of the usual style write their verdicts; public because the consequences are compiled apart. */
public final class PureVerdicts {

    private record Verdict(int requirement, System system, int code) {}

    private final List<Verdict> verdicts = new ArrayList<>();
    private int notApplicable;

    /** No system is in its scope. */
    public void notApplicable(int requirement) {
        notApplicable++;
    }

    public void satisfied(int requirement, System system) {
        verdicts.add(new Verdict(requirement, system, 0));
    }

    public void insufficient(int requirement, System system) {
        verdicts.add(new Verdict(requirement, system, 1));
    }

    public void violated(int requirement, System system) {
        verdicts.add(new Verdict(requirement, system, 2));
    }

    /** The same in the words of all; of several verdicts on one system the worst counts. */
    Answers answers(int requirements) {
        var worst = new ArrayList<Map<String, Integer>>();
        for (int i = 0; i < requirements; i++) {
            worst.add(new HashMap<>());
        }
        verdicts.forEach(one -> worst.get(one.requirement).merge(one.system.id(), one.code, Math::max));
        var empty = worst.stream().filter(Map::isEmpty).count();
        if (empty != notApplicable) {
            throw new IllegalStateException("%d requirements without a system, %d not applicable".formatted(empty, notApplicable));
        }
        return new Answers(worst.stream().map(PureVerdicts::answer).toList());
    }

    private static Answer answer(Map<String, Integer> codes) {
        var violating = new TreeSet<String>();
        var unclear = new TreeSet<String>();
        codes.forEach((id, code) -> {
            if (code > 0) {
                (code == 2 ? violating : unclear).add(id);
            }
        });
        return Answer.of(codes.size(), violating, unclear);
    }
}
