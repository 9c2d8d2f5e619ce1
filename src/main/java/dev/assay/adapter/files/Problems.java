package dev.assay.adapter.files;

import dev.assay.pack.PackProblems;
import dev.assay.pack.PackProblem;
import dev.assay.rule.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that a reader says all of it at once. */
final class Problems {

    private final List<PackProblem> found = new ArrayList<>();

    void add(Place place, String message, String wayOut) {
        found.add(new PackProblem(place, message, wayOut));
    }

    void addAll(List<PackProblem> problems) {
        found.addAll(problems);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new PackProblems(found);
        }
    }
}
