package dev.assay.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TaskOrderTest {

    @Test
    void whatAnUrgentTaskWaitsForComesBeforeWhatMattersMoreByItself() {
        var order = new TaskOrder(waits(Map.of("urgent", List.of("dull"), "dull", List.of(), "fair", List.of())),
                Map.of("urgent", 90L, "dull", 1L, "fair", 50L));

        assertThat(order.order()).containsExactly("dull", "urgent", "fair");
        assertThat(order.urgency("dull")).isEqualTo(90);
    }

    @Test
    void equalTasksComeByTheirIds() {
        assertThat(new TaskOrder(waits(Map.of("c", List.of(), "a", List.of(), "b", List.of())), Map.of("a", 1L, "b", 1L, "c", 1L)).order())
                .containsExactly("a", "b", "c");
    }

    @Test
    void aCycleIsNamedAsTheWayBackAndWhatIsBehindItIsInNoOrder() {
        var order = new TaskOrder(
                waits(Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("a"), "own", List.of("own"), "free", List.of())),
                Map.of("a", 1L, "b", 1L, "c", 1L, "own", 1L, "free", 1L));

        assertThat(order.order()).containsExactly("free");
        assertThat(order.cycles(order.order())).containsExactly(List.of("a", "b", "a"), List.of("own", "own"));
    }

    @Test
    void aLongChainIsNoTrouble() {
        var waits = new TreeMap<String, SortedSet<String>>();
        var scores = new HashMap<String, Long>();
        for (int i = 0; i < 50_000; i++) {
            waits.put("%05d".formatted(i), i == 0 ? new TreeSet<>() : new TreeSet<>(List.of("%05d".formatted(i - 1))));
            scores.put("%05d".formatted(i), 1L);
        }

        assertThat(new TaskOrder(waits, scores).order()).isSorted().hasSize(50_000);
    }

    @RepeatedTest(300)
    void everyTaskIsEitherInOrderOrInOrBehindACycleAndEveryCycleIsNamed(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var waits = waits(Map.of());
        var scores = new HashMap<String, Long>();
        var size = 2 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            var earlier = new TreeSet<String>();
            for (int j = 0; j < size; j++) {
                if (random.nextInt(size) == 0) earlier.add("t" + j);
            }
            waits.put("t" + i, earlier);
            scores.put("t" + i, (long) random.nextInt(100));
        }
        var order = new TaskOrder(waits, scores);
        var ordered = order.order();
        var cycles = order.cycles(ordered);

        for (var task : waits.keySet()) {
            var reached = reached(task, waits);
            assertThat(ordered.contains(task)).isEqualTo(reached.stream().noneMatch(one -> reached(one, waits).contains(one)) && !reached.contains(task));
            assertThat(cycles.stream().anyMatch(cycle -> cycle.contains(task))).isEqualTo(reached.contains(task));
            if (ordered.contains(task)) {
                assertThat(ordered.subList(0, ordered.indexOf(task))).containsAll(waits.get(task));
            }
            var highest = waits.keySet().stream().filter(one -> one.equals(task) || reached(one, waits).contains(task)).mapToLong(scores::get).max();
            assertThat(order.urgency(task)).isEqualTo(highest.orElseThrow());
        }
        for (var cycle : cycles) {
            assertThat(cycle.getFirst()).isEqualTo(cycle.getLast());
            for (int i = 1; i < cycle.size(); i++) {
                assertThat(waits.get(cycle.get(i - 1))).contains(cycle.get(i));
            }
        }
    }

    /** All that a task waits for, over one or more steps. */
    private static SortedSet<String> reached(String task, SortedMap<String, SortedSet<String>> waits) {
        var reached = new TreeSet<String>(waits.get(task));
        var before = -1;
        while (before < reached.size()) {
            before = reached.size();
            for (var one : List.copyOf(reached)) reached.addAll(waits.get(one));
        }
        return reached;
    }

    private static SortedMap<String, SortedSet<String>> waits(Map<String, List<String>> waits) {
        var sorted = new TreeMap<String, SortedSet<String>>();
        waits.forEach((task, earlier) -> sorted.put(task, new TreeSet<>(earlier)));
        return sorted;
    }
}
