package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.evaluation.Findings;
import dev.assay.evaluation.RuleProgram;
import dev.assay.evaluation.Status;
import dev.assay.fact.Completeness;
import dev.assay.fact.Fact;
import dev.assay.fact.FactKind;
import dev.assay.fact.Facts;
import dev.assay.fact.Field;
import dev.assay.pack.Pack;
import dev.assay.rule.Rule;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an example states is left out, one thing at a time: statements that a list is complete, and values (a spread of
 * them; all with {@code -Dblanks.every=1}, which takes some minutes). Each status stays or becomes insufficient-evidence.
 * Judged are the requirements that read the thing, over any number of
 * derivations; {@link BlanksTest} tries a spread with all of them and through the whole way of a submission.
 */
class EveryBlankTest {

    private static final int EVERY = Integer.getInteger("blanks.every", 13);
    private static final long BUDGET = 500_000_000;
    private static final DroolsEngine ENGINE = new DroolsEngine();

    private static int values;
    private static int statements;
    private static int tried;

    static Stream<Arguments> documents() throws IOException {
        return Example.all().flatMap(example -> Stream.of("flawed", "mended").map(name -> Arguments.of(example, name)));
    }

    @AfterAll
    static void printCounts() {
        java.lang.System.out.printf("every blank: %d values under their packs and %d statements of completeness, %d of them left out%n",
                values, statements, tried);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavingOutAnythingTurnsNothingGreen(Example example, String name) throws IOException {
        var document = example.document(name);
        for (var pack : example.packs(document)) {
            var now = example.moment().atZone(pack.zone());
            var facts = example.facts(document).at(now).with(pack.parameterFacts());
            new Whole(pack, facts, now).leaveOut();
        }
    }

    /** All facts under one pack, from which one thing after another is left out. */
    private static final class Whole {

        private final Readers readers;
        private final Facts facts;
        private final ZonedDateTime now;

        Whole(Pack pack, Facts facts, ZonedDateTime now) {
            this.readers = new Readers(pack);
            this.facts = facts;
            this.now = now;
        }

        void leaveOut() {
            for (var kind : facts.kinds().all()) {
                if (kind.stated()) {
                    leaveOutStatements(kind);
                    kind.fields().stream()
                            .filter(field -> !field.required() && !field.workedOut())
                            .forEach(field -> leaveOutValues(kind, field));
                }
            }
        }

        private void leaveOutStatements(FactKind kind) {
            var judged = Judged.of(readers.of(kind), facts);
            for (var statement : facts.completeness()) {
                if (statement.kind().equals(kind.name())) {
                    statements++;
                    tried++;
                    judged.onlyLessIsKnown("complete: " + statement, without(statement));
                }
            }
        }

        private void leaveOutValues(FactKind kind, Field field) {
            var judged = Judged.of(readers.of(kind, field), facts);
            for (var fact : facts.of(kind)) {
                if (fact.origin().knows(field.index()) && values++ % EVERY == 0) {
                    tried++;
                    judged.onlyLessIsKnown(fact.origin().pointer() + "/" + field.name(), without(kind, fact, field));
                }
            }
        }

        private Facts without(Completeness statement) {
            var left = facts.completeness().stream().filter(other -> other != statement).toList();
            return new Facts(facts.kinds(), facts.all(), left);
        }

        /** What is worked out from the value is worked out again. */
        private Facts without(FactKind kind, Fact fact, Field blank) {
            var values = new @Nullable Object[kind.fields().size()];
            kind.fields().stream()
                    .filter(field -> field != blank)
                    .forEach(field -> values[field.index()] = field.accessor().apply(fact));
            var origin = fact.origin();
            var less = kind.make(values, origin.with(origin.unknown().with(blank.index())));
            var dated = new Facts(facts.kinds(), List.of(less), List.of()).at(now).all().getFirst();
            var all = new ArrayList<Fact>(facts.all());
            all.replaceAll(other -> other == fact ? dated : other);
            return new Facts(facts.kinds(), all, facts.completeness());
        }
    }

    /** Requirements with what they say when nothing is left out. */
    private record Judged(@Nullable RuleProgram program, Map<String, Status> whole) {

        static Judged of(List<Rule> rules, Facts facts) {
            var program = rules.isEmpty() ? null : ENGINE.prepare(rules);
            return new Judged(program, statuses(program, facts));
        }

        void onlyLessIsKnown(String without, Facts less) {
            var left = statuses(program, less);
            whole.forEach((requirement, status) -> assertThat(left.get(requirement))
                    .as("%s without %s", requirement, without)
                    .isIn(status, Status.INSUFFICIENT_EVIDENCE));
        }

        private static Map<String, Status> statuses(@Nullable RuleProgram program, Facts known) {
            var statuses = new TreeMap<String, Status>();
            if (program != null) {
                program.evaluate(known, BUDGET).rules().stream()
                        .filter(result -> result.rule().purpose() == Rule.Purpose.REQUIREMENT)
                        .forEach(result -> statuses.put(result.rule().name(), Findings.status(result, known)));
            }
            return statuses;
        }
    }
}
