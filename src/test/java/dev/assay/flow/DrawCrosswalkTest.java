package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.files.PublishedCsv;
import dev.assay.flow.DrawCrosswalk.Part;
import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.Crosswalk.Relation;
import dev.assay.matrix.Crosswalk.Source;
import dev.assay.matrix.PublishedMappings;
import dev.assay.pack.Pack;
import dev.assay.rule.Demand;
import dev.assay.rule.Mutants;
import dev.assay.rule.Rule;
import dev.assay.testkit.AnInstallation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The crosswalk of the packs of this repository. */
class DrawCrosswalkTest {

    private static final Part ALL = new Part(null, null, null);

    private static List<Pack> packs;
    private static List<Mapping> mappings;

    @BeforeAll
    static void draw() throws IOException {
        packs = AnInstallation.rulebook().industry();
        mappings = new DrawCrosswalk(packs, PublishedCsv.read()).draw(ALL).mappings();
    }

    @Test
    void bothSourcesSaySomething() {
        assertThat(mappings).extracting(Mapping::source).contains(Source.PUBLISHED, Source.RULES);
        assertThat(mappings).extracting(mapping -> mapping.to().framework()).contains("nist-sp-800-53-r5", "nist-csf-2.0");
        assertThat(packs).allSatisfy(pack -> assertThat(mappings)
                .anyMatch(mapping -> mapping.source() == Source.RULES && mapping.from().framework().equals(pack.id())));
    }

    @Test
    void whatWasPublishedNamesControlsOfOurPacksAndClaimsNoSets() throws IOException {
        assertThat(mappings).filteredOn(mapping -> mapping.source() == Source.PUBLISHED)
                .allMatch(mapping -> mapping.relation() == Relation.RELATED)
                .extracting(mapping -> mapping.from().framework()).containsOnly("hipaa");
        assertThat(mappings).extracting(Mapping::to)
                .contains(new End("nist-sp-800-53-r5", "AC-2"));
    }

    @Test
    void theRulesProveThatTheSecurityOfficialIsAPartOfWhatSoc2Asks() {
        assertThat(mappings).filteredOn(mapping -> mapping.from().equals(new End("hipaa", "164.308(a)(2)"))
                        && mapping.to().equals(new End("soc2", "CC1.3")))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.relation()).isEqualTo(Relation.INTERSECTS_WITH))
                .satisfies(mapping -> assertThat(mapping.rationale()).contains(
                        "hipaa.security-management.security-official demands a part of what is demanded by soc2.oversight.authority"));
    }

    @Test
    void everyMappingOfRulesCanBeReadFromTheOtherEnd() {
        var seen = mappings.stream().filter(mapping -> mapping.source() == Source.RULES)
                .collect(Collectors.toMap(mapping -> List.of(mapping.from(), mapping.to()), Mapping::relation));
        assertThat(seen).allSatisfy((ends, relation) -> assertThat(seen.get(ends.reversed())).isEqualTo(inverse(relation)));
    }

    @Test
    void aPackEqualsItsTwinAndNoFaultInARuleGoesUnseen() {
        var soc2 = packs.stream().filter(pack -> pack.id().equals("soc2")).findFirst().orElseThrow();
        var drawn = new DrawCrosswalk(List.of(soc2, twin(soc2)), new PublishedMappings(List.of()))
                .draw(new Part("soc2", "twin", "CC1.3")).mappings();
        assertThat(drawn).filteredOn(mapping -> mapping.to().control().equals("CC1.3"))
                .extracting(Mapping::relation).containsExactly(Relation.EQUAL);

        var differing = new ArrayList<String>();
        for (var rule : soc2.rules().stream().filter(rule -> rule.purpose() == Rule.Purpose.REQUIREMENT).toList()) {
            var demand = Demand.of(rule, soc2.zone());
            Mutants.of(rule).stream().filter(mutant -> Demand.of(mutant.rule(), soc2.zone()).same(demand))
                    .forEach(mutant -> differing.add(rule.name()));
        }
        assertThat(differing).isEmpty();
    }

    private static Pack twin(Pack pack) {
        return new Pack("twin", pack.kind(), pack.version(), pack.title(), pack.owner(), pack.authority(), pack.zone(),
                pack.languages(), pack.effectiveFrom(), pack.sources(), pack.parameters(), pack.questions(), pack.catalog(),
                pack.topics(), pack.files(), pack.translations());
    }

    private static Relation inverse(Relation relation) {
        return switch (relation) {
            case SUBSET_OF -> Relation.SUPERSET_OF;
            case SUPERSET_OF -> Relation.SUBSET_OF;
            case EQUAL, INTERSECTS_WITH, RELATED -> relation;
        };
    }
}
