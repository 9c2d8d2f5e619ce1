package dev.assay.adapter.drools;

import dev.assay.rule.Place;
import dev.assay.rule.RuleProblem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is refused in one file, so that it is all said at once. */
final class Problems {

    /** A file with more of them is not a rule file with mistakes. */
    private static final int MOST = 200;

    private final String file;
    private final List<RuleProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, int column, String code, String message, String wayOut) {
        if (found.size() < MOST) {
            found.add(new RuleProblem(new Place(file, line, column), code, message, wayOut));
        }
    }

    void add(Token at, String code, String message, String wayOut) {
        add(at.line(), at.column(), code, message, wayOut);
    }

    void add(Refusal refusal) {
        if (!refusal.alreadyNoted()) {
            add(refusal.at(), refusal.code(), String.valueOf(refusal.getMessage()), refusal.wayOut());
        }
    }

    Place place(Token at) {
        return new Place(file, at.line(), at.column());
    }

    int count() {
        return found.size();
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<RuleProblem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
