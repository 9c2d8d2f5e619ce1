package dev.assay.flow;

import dev.assay.pack.Pack;
import dev.assay.pack.PackLint;
import dev.assay.pack.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that keeps a pack from being published, short of running its test cases. */
public final class LintPack {

    private LintPack() {}

    /** What is wrong with the pack or its test cases, in reading order; empty for a sound one. */
    public static List<PackProblem> check(Pack pack, List<PackSuite> suites) {
        var problems = new ArrayList<>(PackLint.check(pack));
        problems.addAll(CaseCoverage.check(pack, suites));
        return problems.stream().sorted().toList();
    }
}
