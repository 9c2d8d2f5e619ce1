package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.evaluation.Status;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Leaving something out of an example never makes it better: each status stays or becomes insufficient-evidence. A
 * spread of all that can be left out is tried, each through the whole way of a submission; {@link EveryBlankTest} tries
 * everything on a shorter way.
 */
class BlanksTest {

    private static final int EVERY = 197;

    /** A component that is stated and may be left out; {@code at} is negative for the single fact of its kind. */
    private record Spot(String list, int at, String field) {
        void leaveOut(ObjectNode document) {
            var member = document.get(list);
            ((ObjectNode) (at < 0 ? member : member.get(at))).remove(field);
        }
    }

    static Stream<Arguments> documents() throws IOException {
        return Example.all().flatMap(example -> Stream.of("flawed", "mended").map(name -> Arguments.of(example, name)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavingOutAStatementOfCompletenessTurnsNothingGreen(Example example, String name) throws IOException {
        var whole = new Whole(example, name);
        var statements = example.document(name).withArray("complete").size();
        for (int left = first(name); left < statements; left += EVERY) {
            var document = example.document(name);
            var kind = ((ArrayNode) document.get("complete")).remove(left).toString();
            whole.onlyLessIsKnown("complete: " + kind, document);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavingOutAValueTurnsNothingGreen(Example example, String name) throws IOException {
        var whole = new Whole(example, name);
        var spots = spots(example.document(name));
        assertThat(spots).hasSizeGreaterThan(1_000);
        for (int at = first(name); at < spots.size(); at += EVERY) {
            var document = example.document(name);
            spots.get(at).leaveOut(document);
            whole.onlyLessIsKnown(spots.get(at).toString(), document);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leavingOutAComponentOfAllFactsOfAKindTurnsNothingGreen(Example example, String name) throws IOException {
        var whole = new Whole(example, name);
        var components = spots(example.document(name)).stream()
                .filter(spot -> spot.at() >= 0)
                .map(spot -> new Spot(spot.list(), 0, spot.field()))
                .distinct()
                .toList();
        for (int at = first(name); at < components.size(); at += EVERY) {
            var component = components.get(at);
            var document = example.document(name);
            document.get(component.list()).forEach(fact -> ((ObjectNode) fact).remove(component.field()));
            whole.onlyLessIsKnown("%s of all %s".formatted(component.field(), component.list()), document);
        }
    }

    /** The two documents of an example begin at different places, so that together they try more. */
    private static int first(String name) {
        return name.equals("flawed") ? 0 : EVERY / 2;
    }

    /** What is known when nothing is left out, judged by the same packs. */
    private static final class Whole {

        private final Example example;
        private final Set<String> packs;
        private final Map<String, Status> statuses;

        Whole(Example example, String name) throws IOException {
            this.example = example;
            this.packs = Example.packs(example.decide(example.document(name)));
            this.statuses = example.statuses(example.document(name), packs);
        }

        void onlyLessIsKnown(String without, ObjectNode document) throws IOException {
            var less = example.statuses(document, packs);
            assertThat(less.keySet()).as("without %s", without).isEqualTo(statuses.keySet());
            statuses.forEach((requirement, status) -> assertThat(less.get(requirement))
                    .as("%s without %s", requirement, without)
                    .isIn(status, Status.INSUFFICIENT_EVIDENCE));
        }
    }

    private static List<Spot> spots(ObjectNode document) {
        var spots = new ArrayList<Spot>();
        for (var kind : AssayKinds.KINDS.all()) {
            var member = document.get(kind.list());
            if (member instanceof ObjectNode fact) {
                collect(kind, fact, -1, spots);
            } else if (member != null) {
                for (int at = 0; at < member.size(); at++) {
                    collect(kind, (ObjectNode) member.get(at), at, spots);
                }
            }
        }
        return spots;
    }

    /** Without what is required the document would be refused. */
    private static void collect(FactKind kind, ObjectNode fact, int at, List<Spot> spots) {
        for (var field : kind.fields()) {
            if (!field.required() && fact.has(field.name())) {
                spots.add(new Spot(kind.list(), at, field.name()));
            }
        }
    }
}
