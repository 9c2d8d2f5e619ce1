package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {

    private static final String CASES =
            """
            now: 2026-11-01
            requirement: release.gate.rollback
            cases:
              - {name: a plan, given: {rollbackPlans: [{id: p}]}, then: satisfied}
              - {name: no plan, then: not-satisfied}
              - {name: perhaps a plan, partial: [rollback-plan], then: insufficient-evidence}
            """;

    private final ACommandLine line = new ACommandLine();

    @TempDir
    private Path top;

    private Path pack;

    @BeforeEach
    void copyAPack() throws IOException {
        pack = Files.createDirectories(top.resolve("workflows/release"));
        for (var file : new String[] {"workflow.yaml", "gate.drl"}) {
            Files.copy(ACommandLine.HOME.resolve("rules/workflows/release").resolve(file), pack.resolve(file));
        }
        Files.writeString(pack.resolve("gate.test.yaml"), CASES);
    }

    @Test
    void aSoundPackPasses() {
        assertThat(line.run("pack", "lint", top.toString())).isZero();
        assertThat(line.run("pack", "test", pack.toString())).isZero();
        assertThat(line.out()).isEqualTo("1 packs, 0 problems%n3 cases, 0 failed%n".formatted());
    }

    @Test
    void problemsAreListedWithTheirPlaces() throws IOException {
        Files.writeString(pack.resolve("gate.test.yaml"), CASES.replace("  - {name: no plan, then: not-satisfied}\n", ""));
        Files.writeString(
                pack.resolve("gate.drl"),
                Files.readString(pack.resolve("gate.drl")).replace("@control(\"gate\")", "@control(\"gates\")"));

        assertThat(line.run("pack", "lint", pack.toString())).isEqualTo(1);
        assertThat(line.out())
                .contains("workflows/release/gate.drl:6:1: control gates is not in catalog.csv")
                .contains("workflows/release/gate.drl:6:1: release.gate.rollback has no test case that is not-satisfied")
                .endsWith("1 packs, 2 problems%n".formatted());
    }

    @Test
    void anUnreadablePackIsListedToo() throws IOException {
        Files.writeString(pack.resolve("gate.drl"), "rule \"x\" when eval(true) then end");

        assertThat(line.run("pack", "lint", pack.toString())).isEqualTo(1);
        assertThat(line.run("pack", "test", pack.toString())).isEqualTo(2);
        assertThat(line.out()).contains("workflows/release/gate.drl:1:");
    }

    @Test
    void aFailedCaseIsShownWithItsPlaceAndWhatCameOut() throws IOException {
        Files.writeString(pack.resolve("gate.test.yaml"), CASES.replace("then: not-satisfied", "then: satisfied"));

        assertThat(line.run("pack", "test", pack.toString())).isEqualTo(1);
        assertThat(line.out())
                .contains("workflows/release/gate.test.yaml:5:5: no plan")
                .contains("expected satisfied, but it is not-satisfied: there is no rollback plan")
                .endsWith("3 cases, 1 failed%n".formatted());
    }

    @Test
    void nothingTestedIsNoAnswer() throws IOException {
        Files.delete(pack.resolve("gate.test.yaml"));

        assertThat(line.run("pack", "test", pack.toString())).isEqualTo(3);
        assertThat(line.run("pack", "test", top.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(line.run("pack", "test", Files.createDirectory(top.resolve("empty")).toString())).isEqualTo(2);
        assertThat(line.err()).contains("there is no case to run").contains("holds a pack.yaml or a workflow.yaml");
    }

    @Test
    void contractsAreListedAndWritten() throws IOException {
        assertThat(line.run("contracts")).isZero();
        assertThat(line.run("contracts", "--out", top.toString())).isZero();

        assertThat(ContractsCommand.NAMES).allSatisfy(name -> assertThat(top.resolve(name)).isNotEmptyFile());
        try (var committed = Files.list(Path.of("src/main/resources/contracts"))) {
            assertThat(committed.map(file -> file.getFileName().toString()).toList())
                    .containsExactlyInAnyOrderElementsOf(ContractsCommand.NAMES);
        }
    }

    @Test
    void allPacksOfTheInstallationOrSomeFoldersAreChosenAndNeverNone() {
        assertThat(line.run("pack", "lint")).isEqualTo(2);
        assertThat(line.err()).contains("give folders of packs, or --all");
        assertThat(line.run("pack", "lint", "--all", pack.toString())).isEqualTo(2);
        assertThat(line.run("pack", "lint", "--all")).isEqualTo(1);
        assertThat(line.out()).endsWith("3 packs, %d problems%n".formatted(line.out().lines().filter(each -> !each.startsWith(" ")).count() - 1));
    }

    @Test
    void clausesStandBesideWhatChecksThemAndOpenOnesAreNamed() {
        assertThat(line.run("pack", "coverage", "--all")).isEqualTo(1);
        assertThat(line.out())
                .contains("1.3  Security officer  by hand")
                .contains("    demo.access.officer (by hand)")
                .contains("1.4  Nothing checks this  open")
                .contains("4 clauses: 2 decided by facts, 1 by hand (25.0 %), 1 open");
        assertThat(line.run("pack", "coverage", pack.toString())).isEqualTo(2);
        assertThat(line.err()).contains("none of these packs has a catalog.csv");
    }

    @Test
    void theCoverageInJsonHoldsTheSame() throws IOException {
        assertThat(line.run("pack", "coverage", "--all", "--format", "json")).isEqualTo(1);
        var demo = new ObjectMapper().readTree(line.out()).at("/packs/0");
        assertThat(demo.at("/summary/open").asInt()).isEqualTo(1);
        assertThat(demo.at("/clauses/3/decided").asText()).isEqualTo("open");
        assertThat(demo.at("/clauses/0/requirements/0/rule").asText()).isEqualTo("demo.access.encryption");
        assertThat(demo.at("/attributes")).extracting(JsonNode::asText).contains("system.encryptedAtRest");
    }

    @Test
    void faultsThatNoCaseNoticesAreListed() throws IOException {
        assertThat(line.run("pack", "mutate", pack.toString())).isZero();
        Files.writeString(pack.resolve("gate.test.yaml"), CASES.lines().filter(each -> !each.contains("name: a plan") && !each.contains("name: no plan")).collect(Collectors.joining("\n")));
        assertThat(line.run("pack", "mutate", pack.toString())).isEqualTo(1);
        assertThat(line.out()).contains("workflows/release/gate.drl:6:1: release.gate.rollback").contains("  not noticed: ");
        assertThat(line.run("pack", "mutate", "--rule", "nothing", pack.toString())).isEqualTo(3);
        assertThat(line.run("pack", "mutate", "--every", "0", pack.toString())).isEqualTo(2);
    }
}
