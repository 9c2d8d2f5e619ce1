package dev.assay.adapter.report.pdf;

import dev.assay.adapter.report.Phrases;
import dev.assay.evaluation.Status;
import dev.assay.workflow.Judgement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many requirements came out how; an open one with a waiver over it is counted apart. */
record Tally(Map<Status, Long> byStatus, long waived, long attested) {

    static Tally of(List<Judgement> judgements) {
        var counts = new EnumMap<Status, Long>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, count(judgements, status));
        }
        var waived = judgements.stream().filter(Tally::isWaived).count();
        var attested = judgements.stream()
                .filter(one -> one.finding().attested() && one.finding().status() == Status.SATISFIED)
                .count();
        return new Tally(counts, waived, attested);
    }

    private static long count(List<Judgement> judgements, Status status) {
        return judgements.stream().filter(one -> one.finding().status() == status).count();
    }

    private static boolean isWaived(Judgement judgement) {
        return judgement.waiver() != null && judgement.finding().isOpen();
    }

    long count(Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In one sentence, for those who do not see a chart. */
    String inWords(Phrases phrases) {
        return List.of(Status.NOT_SATISFIED, Status.INSUFFICIENT_EVIDENCE, Status.SATISFIED, Status.NOT_APPLICABLE).stream()
                .map(status -> phrases.say("%d %s", count(status), phrases.word(status.word())))
                .collect(Collectors.joining(
                        phrases.say(", "), all() == 1 ? phrases.say("%d requirement: ", all()) : phrases.say("%d requirements: ", all()), ""));
    }
}
