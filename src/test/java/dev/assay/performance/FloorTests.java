package dev.assay.performance;

import dev.assay.performance.Neutral.Sign;
import dev.assay.performance.Neutral.Test;
import java.util.List;

/** Tests on rows of numbers, three-valued: 0 is false, 1 unknown, 2 true, so that "and" is the least, "or" the greatest. */
record FloorTests(int[] columns, Sign[] signs, long[] operands) {

    /** @param names the components of a row, in order */
    static FloorTests of(List<Test> tests, List<String> names) {
        return new FloorTests(
                tests.stream().mapToInt(test -> column(test.field(), names)).toArray(),
                tests.stream().map(Test::sign).toArray(Sign[]::new),
                tests.stream().mapToLong(test -> FloorRows.code(test.value())).toArray());
    }

    private static int column(String field, List<String> names) {
        var column = names.indexOf(field);
        if (column < 0) {
            throw new IllegalArgumentException("the floor has no column " + field);
        }
        return column;
    }

    int all(long[] row) {
        var truth = 2;
        for (int i = 0; i < columns.length && truth > 0; i++) {
            truth = Math.min(truth, one(i, row));
        }
        return truth;
    }

    int any(long[] row) {
        var truth = 0;
        for (int i = 0; i < columns.length && truth < 2; i++) {
            truth = Math.max(truth, one(i, row));
        }
        return truth;
    }

    private int one(int test, long[] row) {
        var value = row[columns[test]];
        if (value == FloorRows.UNKNOWN) {
            return 1;
        }
        var operand = operands[test];
        var met =
                switch (signs[test]) {
                    case IS -> value == operand;
                    case IS_NOT -> value != operand;
                    case AT_MOST -> value <= operand;
                    case ABOVE -> value > operand;
                    case CONTAINS -> (value & operand) != 0;
                };
        return met ? 2 : 0;
    }
}
