package dev.assay.performance;

import dev.assay.evaluation.Status;
import dev.assay.fact.Facts;
import dev.assay.performance.NeutralFacts.Violations;
import java.util.List;

/**
 * The engine against its peers, its specification and the floor, on the made-up pack of {@link NeutralPack}. With
 * {@code -Dbench.quick=true} only the main point, engine and floor.
 */
final class EnginePart {

    static final int REQUIREMENTS = 400;
    static final int SYSTEMS = 50;
    static final int ENGAGEMENTS = 4;

    private EnginePart() {}

    static void run(Report report) {
        var quick = Boolean.getBoolean("bench.quick");
        var contestants = EngineMainPoint.run(report, quick);
        EngineActivation.run(report);
        if (!quick) {
            EngineGrowth.run(report, contestants);
            EngineGrid.run(report);
            EngineOther.run(report);
        }
    }

    /** What a set of facts is like, for the tables. */
    record Variant(Violations violations, boolean unknowns) {

        static final List<Variant> ALL = List.of(
                new Variant(Violations.FEW, false),
                new Variant(Violations.MANY, false),
                new Variant(Violations.FEW, true),
                new Variant(Violations.MANY, true));

        List<Facts> engagements(int systems) {
            return engagements(systems, systems);
        }

        /** @param inScope how many of the systems requirements are about */
        List<Facts> engagements(int systems, int inScope) {
            return NeutralFacts.engagements(ENGAGEMENTS, systems, inScope, violations, unknowns);
        }

        String words() {
            return (violations == Violations.FEW ? "few" : "many") + (unknowns ? ", unknowns" : "");
        }
    }

    /** One line about the work that these facts make; means over the engagements. */
    static String describe(List<Answers> answers, List<Facts> engagements) {
        return "%.0f facts, %.0f requirements violated and %.0f undecided, by %.0f and %.0f systems"
                .formatted(
                        engagements.stream().mapToInt(facts -> facts.all().size()).average().orElseThrow(),
                        answers.stream().mapToLong(one -> one.count(Status.NOT_SATISFIED)).average().orElseThrow(),
                        answers.stream().mapToLong(one -> one.count(Status.INSUFFICIENT_EVIDENCE)).average().orElseThrow(),
                        answers.stream().mapToInt(Answers::violations).average().orElseThrow(),
                        answers.stream().mapToInt(Answers::unclear).average().orElseThrow());
    }
}
