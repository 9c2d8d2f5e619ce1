package dev.assay.performance;

import dev.assay.evaluation.Results;
import dev.assay.evaluation.Results.RuleResult;
import dev.assay.evaluation.Status;
import dev.assay.evaluation.Statuses;
import dev.assay.fact.System;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a contestant says of one engagement, for each requirement in its order; the same for all contestants. */
record Answers(List<Answer> of) {

    /**
     * @param violating ids of the systems that break the requirement
     * @param unclear   ids of those of which too little is known to say
     */
    record Answer(Status status, Set<String> violating, Set<String> unclear) {

        /** @param subjects how many systems it applies to */
        static Answer of(int subjects, Set<String> violating, Set<String> unclear) {
            var status = !violating.isEmpty()
                    ? Status.NOT_SATISFIED
                    : !unclear.isEmpty()
                            ? Status.INSUFFICIENT_EVIDENCE
                            : subjects > 0 ? Status.SATISFIED : Status.NOT_APPLICABLE;
            return new Answer(status, violating, unclear);
        }
    }

    /** What our engine and its specification say. */
    static Answers of(Results results) {
        return new Answers(results.rules().stream().map(Answers::of).toList());
    }

    private static Answer of(RuleResult result) {
        return new Answer(Statuses.of(result), ids(result, Truth.TRUE), ids(result, Truth.UNKNOWN));
    }

    private static Set<String> ids(RuleResult result, Truth holds) {
        var ids = new TreeSet<String>();
        for (var subject : result.subjects()) {
            if (subject.holds() == holds) {
                ids.add(((System) subject.subject()).id());
            }
        }
        return ids;
    }

    /** Pairs of a requirement and a system that breaks it. */
    int violations() {
        return of.stream().mapToInt(answer -> answer.violating().size()).sum();
    }

    /** Pairs of a requirement and a system of which too little is known. */
    int unclear() {
        return of.stream().mapToInt(answer -> answer.unclear().size()).sum();
    }

    /** Requirements of this status. */
    long count(Status status) {
        return of.stream().filter(answer -> answer.status() == status).count();
    }
}
