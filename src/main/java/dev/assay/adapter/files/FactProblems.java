package dev.assay.adapter.files;

import dev.assay.fact.BadInput;
import dev.assay.fact.Problem;
import dev.assay.fact.Problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what is wrong with one document, so that a team sees all of it at once. */
final class FactProblems {

    private final int limit;
    private final List<Problem> found = new ArrayList<>();
    private boolean more;

    FactProblems(int limit) {
        this.limit = limit;
    }

    /** Notes a problem; {@code message} is a format when there are arguments, and is not filled in for nothing. */
    void add(Code code, String pointer, Json.Spot at, String message, Object... arguments) {
        if (full()) return;
        var text = arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments);
        found.add(new Problem(code, pointer, text, at.line(), at.column()));
    }

    /** Whether no more are listed. Ask only when there is another one: the answer is remembered. */
    boolean full() {
        more = found.size() >= limit;
        return more;
    }

    void stopIfAny() {
        if (found.isEmpty()) return;
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        if (more) {
            sorted.add(new Problem(
                    Code.MORE_PROBLEMS, "", "there are more problems; mend these " + limit + " first", 0, 0));
        }
        throw new BadInput(sorted);
    }
}
