package dev.assay.performance;

import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.System;
import dev.assay.fact.SystemKind;
import dev.assay.performance.Answers.Answer;
import dev.assay.performance.Neutral.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What a programmer would write for just this pack, as a table: nobody can be much faster without making a class of
 * each pack. It knows neither joins nor explanations.
 */
final class Floor {

    private static final FactKind SYSTEM = Objects.requireNonNull(AssayKinds.KINDS.byDrlName("System"));

    private final FloorQuestions questions;
    private final int[] kinds;
    private final FloorTests[] scopes;
    private final FloorTests[] faults;
    private final int[][] asks;

    Floor(Neutral pack) {
        var all = pack.requirements();
        this.questions = new FloorQuestions(pack.questions());
        this.kinds = all.stream().mapToInt(one -> one.kind().ordinal()).toArray();
        this.scopes = all.stream().map(Floor::scope).toArray(FloorTests[]::new);
        this.faults = all.stream().map(one -> FloorTests.of(one.faults(), FloorRows.SYSTEM)).toArray(FloorTests[]::new);
        this.asks = all.stream()
                .map(one -> one.asks().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static FloorTests scope(Requirement requirement) {
        var scope = requirement.scope();
        return FloorTests.of(scope == null ? List.of() : List.of(scope), FloorRows.SYSTEM);
    }

    /** For each requirement and each system of its kind: -1 out of scope, 0 kept, 1 unclear, 2 violated. */
    byte[][] evaluate(Facts facts) {
        var systems = facts.of(SYSTEM);
        var rows = new long[systems.size()][];
        var place = new HashMap<String, Integer>(2 * rows.length);
        var byKind = new int[SystemKind.values().length][rows.length];
        var sizes = new int[byKind.length];
        for (int i = 0; i < rows.length; i++) {
            var system = (System) systems.get(i);
            var kind = Objects.requireNonNull(system.kind()).ordinal();
            rows[i] = FloorRows.row(system);
            place.put(system.id(), i);
            byKind[kind][sizes[kind]++] = i;
        }
        var counts = questions.count(facts, rows, place);
        var verdicts = new byte[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            verdicts[i] = new byte[sizes[kinds[i]]];
            for (int j = 0; j < verdicts[i].length; j++) {
                var system = byKind[kinds[i]][j];
                verdicts[i][j] = (byte) verdict(i, system, rows[system], counts);
            }
        }
        return verdicts;
    }

    private int verdict(int requirement, int system, long[] row, FloorQuestions.Counts counts) {
        if (scopes[requirement].all(row) == 0) {
            return -1;
        }
        var bad = faults[requirement].any(row);
        var asked = asks[requirement];
        for (int i = 0; i < asked.length && bad < 2; i++) {
            bad = Math.max(bad, questions.bad(counts, asked[i], system));
        }
        return bad;
    }

    /** The same in the words of all contestants. */
    Answers answers(Facts facts) {
        var verdicts = evaluate(facts);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < verdicts.length; i++) {
            var kind = kinds[i];
            var ids = facts.of(SYSTEM).stream()
                    .map(System.class::cast)
                    .filter(system -> Objects.requireNonNull(system.kind()).ordinal() == kind)
                    .map(System::id)
                    .toList();
            answers.add(answer(verdicts[i], ids));
        }
        return new Answers(answers);
    }

    private static Answer answer(byte[] verdicts, List<String> ids) {
        var subjects = 0;
        var violating = new TreeSet<String>();
        var unclear = new TreeSet<String>();
        for (int i = 0; i < verdicts.length; i++) {
            subjects += verdicts[i] >= 0 ? 1 : 0;
            if (verdicts[i] == 1) {
                unclear.add(ids.get(i));
            } else if (verdicts[i] == 2) {
                violating.add(ids.get(i));
            }
        }
        return Answer.of(subjects, violating, unclear);
    }
}
