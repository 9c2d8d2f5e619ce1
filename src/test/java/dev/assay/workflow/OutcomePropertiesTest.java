package dev.assay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.evaluation.Finding;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.rule.Rule;
import dev.assay.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What findings can never do to an outcome, on lists of them drawn at random. */
class OutcomePropertiesTest {

    private static final Rule RULE = new DrlReader(AssayKinds.KINDS)
            .read(
                    "p.drl",
                    """
                    package p;
                    import dev.assay.fact.System;
                    rule "p.encrypted"
                        @title("t") @control("1") @severity("blocking") @message("m") @remedy("r")
                    when
                        $s : System()
                        System( this == $s, encryptedAtRest != true )
                    then
                    end
                    """)
            .getFirst();
    private static final CountedWaiver WAIVER = new CountedWaiver(
            "w", "p.encrypted", null, "late", "watched", "dora", "ada", LocalDate.EPOCH, LocalDate.MAX, null);

    private final Random random = new Random(20261103);

    @Test
    void addingAFindingNeverImprovesAnOutcome() {
        var seen = EnumSet.noneOf(Outcome.class);
        for (var i = 0; i < 20_000; i++) {
            var before = judgements();
            var known = random.nextBoolean();
            var after = new ArrayList<>(before);
            after.add(random.nextInt(after.size() + 1), judgement());

            var was = Decision.outcome(before, known);
            var is = Decision.outcome(after, known);

            assertThat(is).as("%s and one more, known %s", before.size(), known).isIn(noBetterThan(was, known));
            seen.add(was);
        }
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }

    /** Where nothing was evaluated there is no outcome yet that could get better; what is unknown stays so. */
    private static EnumSet<Outcome> noBetterThan(Outcome was, boolean known) {
        return switch (was) {
            case GO -> EnumSet.of(Outcome.GO, Outcome.CONDITIONAL, Outcome.NO_GO);
            case CONDITIONAL -> EnumSet.of(Outcome.CONDITIONAL, Outcome.NO_GO);
            case NO_GO -> EnumSet.of(Outcome.NO_GO);
            case UNDECIDED -> known ? EnumSet.allOf(Outcome.class) : EnumSet.of(Outcome.UNDECIDED, Outcome.NO_GO);
        };
    }

    @Test
    void takingAWaiverAwayNeverImprovesAnOutcome() {
        for (var i = 0; i < 5_000; i++) {
            var with = judgements();
            var without = with.stream()
                    .map(one -> new Judgement(one.finding(), one.severity(), List.of()))
                    .toList();

            assertThat(Decision.outcome(without, true))
                    .isIn(noBetterThan(Decision.outcome(with, true), true));
        }
    }

    private List<Judgement> judgements() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> judgement()).toList();
    }

    private Judgement judgement() {
        var status = random.nextInt(3) == 0 ? Status.NOT_APPLICABLE : Status.values()[random.nextInt(Status.values().length)];
        var finding = new Finding(RULE, "p", status, false, "m", List.of(), List.of(), List.of(), List.of());
        var severity = random.nextBoolean() ? Severity.BLOCKING : Severity.ADVISORY;
        return new Judgement(finding, severity, random.nextBoolean() ? List.of(WAIVER) : List.of());
    }
}
