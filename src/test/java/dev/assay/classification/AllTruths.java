package dev.assay.classification;

import dev.assay.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every way in which so many criteria of each class can be true, unknown or false. */
final class AllTruths {

    private AllTruths() {}

    static Stream<List<Contribution>> of(int shortLived, int medium, int durable) {
        return truths(shortLived + medium + durable)
                .map(all -> with(
                        all.subList(0, shortLived),
                        all.subList(shortLived, shortLived + medium),
                        all.subList(shortLived + medium, all.size())));
    }

    static List<Contribution> with(List<Truth> shortLived, List<Truth> medium, List<Truth> durable) {
        var contributions = new ArrayList<Contribution>();
        add(contributions, WorkflowClass.SHORT_LIVED_LOCAL, shortLived);
        add(contributions, WorkflowClass.MEDIUM_LIVED_ORCHESTRATED, medium);
        add(contributions, WorkflowClass.LONG_LIVED_DURABLE, durable);
        return contributions;
    }

    static List<Contribution> replaced(List<Contribution> contributions, Contribution one, Truth truth) {
        return contributions.stream()
                .map(other -> other.criterion().equals(one.criterion()) ? other.with(truth) : other)
                .toList();
    }

    /** Every way to learn the unknown criteria other than {@code except}. */
    static Stream<List<Contribution>> completions(List<Contribution> contributions, Contribution except) {
        var completed = Stream.of(contributions);
        for (var one : contributions) {
            if (one.truth() == Truth.UNKNOWN && !one.criterion().equals(except.criterion())) {
                completed = completed.flatMap(
                        known -> Stream.of(replaced(known, one, Truth.TRUE), replaced(known, one, Truth.FALSE)));
            }
        }
        return completed;
    }

    static String inWords(List<Contribution> contributions) {
        return contributions.stream()
                .map(one -> one.criterion() + "=" + one.truth())
                .collect(Collectors.joining(" "));
    }

    private static Stream<List<Truth>> truths(int count) {
        if (count == 0) {
            return Stream.of(List.of());
        }
        return truths(count - 1)
                .flatMap(some -> Stream.of(Truth.values())
                        .map(last -> Stream.concat(some.stream(), Stream.of(last)).toList()));
    }

    private static void add(List<Contribution> contributions, WorkflowClass towards, List<Truth> truths) {
        for (int i = 0; i < truths.size(); i++) {
            var criterion = "%s.%d".formatted(towards.word(), i);
            contributions.add(new Contribution(criterion, towards, truths.get(i), "", "fact " + criterion, List.of("/x")));
        }
    }
}
