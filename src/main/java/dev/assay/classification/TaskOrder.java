package dev.assay.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts tasks into an order in which none comes before what it waits for, the urgent ones first. */
final class TaskOrder {

    private final SortedMap<String, SortedSet<String>> waitsFor;
    private final SortedMap<String, SortedSet<String>> heldUp = new TreeMap<>();
    private final Map<String, Long> urgency = new HashMap<>();

    /**
     * @param waitsFor for each task the tasks it waits for, which are all among the keys
     * @param scores   how much each one matters by itself
     */
    TaskOrder(SortedMap<String, SortedSet<String>> waitsFor, Map<String, Long> scores) {
        this.waitsFor = waitsFor;
        waitsFor.keySet().forEach(task -> heldUp.put(task, new TreeSet<>()));
        waitsFor.forEach((task, earlier) -> earlier.forEach(one -> heldUp.get(one).add(task)));
        inherit(scores);
    }

    /** What an urgent task waits for is as urgent: from the highest score down, each task is reached once. */
    private void inherit(Map<String, Long> scores) {
        var byScore = new ArrayList<>(waitsFor.keySet());
        byScore.sort(Comparator.comparing((String task) -> -scores.get(task)));
        for (var start : byScore) {
            var next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                var task = next.pop();
                if (urgency.putIfAbsent(task, scores.get(start)) == null) {
                    next.addAll(waitsFor.get(task));
                }
            }
        }
    }

    long urgency(String task) {
        return urgency.get(task);
    }

    /** All tasks but those in a cycle or behind one. */
    List<String> order() {
        var open = new HashMap<String, Integer>();
        waitsFor.forEach((task, earlier) -> open.put(task, earlier.size()));
        var ready = new PriorityQueue<>(Comparator.comparing((String task) -> -urgency.get(task)).thenComparing(task -> task));
        open.forEach((task, count) -> {
            if (count == 0) ready.add(task);
        });
        var order = new ArrayList<String>();
        while (!ready.isEmpty()) {
            var task = ready.poll();
            order.add(task);
            for (var later : heldUp.get(task)) {
                if (open.merge(later, -1, Integer::sum) == 0) ready.add(later);
            }
        }
        return order;
    }

    /** Cycles such that every task of any cycle is in one of them; each the shortest through its first task. */
    List<List<String>> cycles(Collection<String> ordered) {
        var left = new TreeSet<>(waitsFor.keySet());
        left.removeAll(new HashSet<>(ordered));
        var cycles = new ArrayList<List<String>>();
        var named = new HashSet<String>();
        for (var task : left) {
            if (!named.contains(task)) {
                var cycle = around(task);
                named.addAll(cycle);
                if (!cycle.isEmpty()) cycles.add(cycle);
            }
        }
        return cycles;
    }

    /** From a task back to itself; empty when there is no way. */
    private List<String> around(String start) {
        var from = new HashMap<String, String>();
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            var task = next.poll();
            for (var earlier : waitsFor.get(task)) {
                if (from.putIfAbsent(earlier, task) == null) next.add(earlier);
            }
            if (from.containsKey(start)) {
                return way(start, from);
            }
        }
        return List.of();
    }

    private static List<String> way(String start, Map<String, String> from) {
        var way = new ArrayList<>(List.of(start));
        for (var task = from.get(start); !task.equals(start); task = from.get(task)) {
            way.add(task);
        }
        way.add(start);
        return way.reversed();
    }
}
