package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evaluation.Status;
import dev.assay.flow.CoverPack;
import dev.assay.flow.PackCoverage;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.packs.Repository;
import dev.assay.testkit.Golden;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No requirement is violated by everything or by nothing, across the test cases and the examples. */
class FiringTest {

    @Test
    void everyRequirementIsMetBySomeAndViolatedBySome() {
        for (var pack : standards()) {
            assertThat(pack.requirements()).isNotEmpty().allSatisfy(requirement -> assertThat(requirement.cases())
                    .as(requirement.rule().name())
                    .containsKeys(Status.SATISFIED, Status.NOT_SATISFIED, Status.INSUFFICIENT_EVIDENCE));
        }
    }

    @Test
    void whatTheExamplesMakeOfEachPackIsReported() throws IOException {
        var seen = inExamples();
        var report = new StringBuilder();
        for (var pack : standards()) {
            report.append(line(pack.pack().id(), pack.requirements(), seen));
            pack.requirements().stream()
                    .map(requirement -> requirement.rule().name())
                    .filter(name -> seen.getOrDefault(name, Set.of()).equals(EnumSet.of(Status.NOT_SATISFIED)))
                    .forEach(name -> report.append("  violated by every example that it applies to: %s%n".formatted(name)));
        }
        assertThat(report.toString()).doesNotContain("violated by every");
        Golden.verify("examples/firing.txt", report.toString());
    }

    private static List<PackCoverage> standards() {
        return Repository.packs().stream()
                .filter(tested -> !tested.pack().catalog().isEmpty())
                .map(tested -> CoverPack.of(tested.pack(), tested.suites()))
                .toList();
    }

    private static String line(String pack, List<Checked> requirements, Map<String, Set<Status>> seen) {
        var counts = new TreeMap<String, Long>(requirements.stream()
                .map(requirement -> seen.getOrDefault(requirement.rule().name(), Set.of()))
                .map(statuses -> statuses.isEmpty() ? "no example" : statuses.stream().map(Status::word).collect(Collectors.joining(" + ")))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting())));
        return "%s: %d requirements%n%s".formatted(pack, requirements.size(), counts.entrySet().stream()
                .map(entry -> "  %4d %s%n".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining()));
    }

    /** The statuses that each requirement has in the examples. */
    private static Map<String, Set<Status>> inExamples() throws IOException {
        var seen = new TreeMap<String, Set<Status>>();
        for (var example : Example.all().toList()) {
            for (var variant : List.of("flawed", "mended")) {
                Example.statuses(example.decide(example.document(variant))).forEach((name, status) ->
                        seen.computeIfAbsent(name, one -> EnumSet.noneOf(Status.class)).add(status));
            }
        }
        return seen;
    }
}
