package dev.assay.adapter.drools;

import java.util.Collection;
import java.util.Comparator;

/** Finds the name that was probably meant. */
final class ClosestName {

    private static final int LONGEST = 60;

    private ClosestName() {}

    /** {@code did you mean "size"? There is: color, cost, size}. */
    static String suggest(String name, Collection<String> names) {
        var all = names.stream().sorted().toList();
        var list = "there is: " + String.join(", ", all);
        return all.stream()
                .filter(other -> distance(name, other) <= Math.max(2, name.length() / 3))
                .min(Comparator.comparingInt((String other) -> distance(name, other))
                        .thenComparing(other -> other))
                .map(closest -> "did you mean \"%s\"? %s".formatted(closest, list))
                .orElse(list);
    }

    /** Number of letters to add, drop or replace, case aside. */
    private static int distance(String name, String other) {
        if (name.length() > LONGEST || other.length() > LONGEST) {
            return LONGEST;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(name.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
