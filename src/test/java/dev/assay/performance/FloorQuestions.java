package dev.assay.performance;

import dev.assay.fact.Activity;
import dev.assay.fact.Answer;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.Connection;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.performance.Neutral.Demand;
import dev.assay.performance.Neutral.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers all questions in one pass over the facts, for the floor. */
final class FloorQuestions {

    private static final FactKind ACTIVITY = Objects.requireNonNull(AssayKinds.KINDS.byDrlName("Activity"));
    private static final FactKind ANSWER = Objects.requireNonNull(AssayKinds.KINDS.byDrlName("Answer"));
    private static final FactKind CONNECTION = Objects.requireNonNull(AssayKinds.KINDS.byDrlName("Connection"));

    private final List<Question> questions;
    private final FloorTests[] tests;
    /** Questions about activities and answers, by the text that such a fact has to bear. */
    private final Map<String, int[]> named = new HashMap<>();
    private final int[] ofSystems;
    private final int[] ofConnections;

    FloorQuestions(List<Question> questions) {
        this.questions = questions;
        this.tests = questions.stream().map(FloorQuestions::tests).toArray(FloorTests[]::new);
        this.ofSystems = about("System");
        this.ofConnections = about("Connection");
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).tests().getFirst().value() instanceof String name) {
                named.merge(name, new int[] {i}, FloorQuestions::both);
            }
        }
    }

    private static FloorTests tests(Question question) {
        var rest = question.tests().stream().filter(test -> !(test.value() instanceof String)).toList();
        return FloorTests.of(rest, switch (question.kind()) {
            case "Activity" -> FloorRows.ACTIVITY;
            case "Answer" -> FloorRows.ANSWER;
            case "Connection" -> FloorRows.CONNECTION;
            default -> FloorRows.SYSTEM;
        });
    }

    private int[] about(String kind) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).kind().equals(kind)) {
                numbers.add(i);
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] both(int[] one, int[] other) {
        var all = java.util.Arrays.copyOf(one, one.length + other.length);
        java.lang.System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** How many facts meet the tests of each question: certainly, and possibly; of its own for each system. */
    record Counts(int[][] certain, int[][] possible) {}

    /**
     * @param rows  of the systems
     * @param place of each system among these, by its id
     */
    Counts count(Facts facts, long[][] rows, Map<String, Integer> place) {
        var counts = new Counts(new int[tests.length][], new int[tests.length][]);
        for (int i = 0; i < tests.length; i++) {
            var size = questions.get(i).own() ? rows.length : 1;
            counts.certain[i] = new int[size];
            counts.possible[i] = new int[size];
        }
        for (var row : rows) {
            count(ofSystems, row, counts);
        }
        for (Fact fact : facts.of(CONNECTION)) {
            count(ofConnections, FloorRows.row((Connection) fact), counts);
        }
        for (Fact fact : facts.of(ANSWER)) {
            var asked = named.get(((Answer) fact).question());
            if (asked != null) {
                count(asked, FloorRows.row((Answer) fact), counts);
            }
        }
        for (Fact fact : facts.of(ACTIVITY)) {
            activity((Activity) fact, counts, place);
        }
        return counts;
    }

    private void count(int[] asked, long[] row, Counts counts) {
        for (var question : asked) {
            add(counts, question, 0, tests[question].all(row));
        }
    }

    private void activity(Activity activity, Counts counts, Map<String, Integer> place) {
        var asked = named.get(activity.kind());
        if (asked == null) {
            return;
        }
        var row = FloorRows.row(activity);
        for (var question : asked) {
            var truth = tests[question].all(row);
            if (!questions.get(question).own()) {
                add(counts, question, 0, truth);
            } else if (activity.system() != null) {
                add(counts, question, place.get(activity.system()), truth);
            } else {
                for (int system = 0; system < counts.certain[question].length; system++) {
                    add(counts, question, system, Math.min(truth, 1));
                }
            }
        }
    }

    private static void add(Counts counts, int question, int system, int truth) {
        counts.certain[question][system] += truth == 2 ? 1 : 0;
        counts.possible[question][system] += truth > 0 ? 1 : 0;
    }

    /** Whether the answer is bad for a system. */
    int bad(Counts counts, int asked, int system) {
        var question = questions.get(asked);
        var at = question.own() ? system : 0;
        var certain = counts.certain[asked][at];
        var possible = counts.possible[asked][at];
        if (question.demand() == Demand.AT_LEAST) {
            return possible < question.limit() ? 2 : certain < question.limit() ? 1 : 0;
        }
        return certain > question.limit() ? 2 : possible > question.limit() ? 1 : 0;
    }
}
