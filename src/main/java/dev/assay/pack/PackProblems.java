package dev.assay.pack;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot be read; says everything that is wrong with it at once, in reading order. */
public final class PackProblems extends IllegalArgumentException {

    private final transient List<PackProblem> problems;

    public PackProblems(Collection<PackProblem> problems) {
        super(problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("%n".formatted())));
        this.problems = problems.stream().sorted().toList();
    }

    public List<PackProblem> problems() {
        return problems;
    }
}
