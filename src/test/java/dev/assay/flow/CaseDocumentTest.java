package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.fact.AssayKinds;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseDocumentTest {

    @Test
    void aFactWithAKnownIdChangesItsComponentsAndAnotherOneIsAdded() {
        var document = of(ACase.given(Map.of(
                "systems", List.of(Map.of("id", "db-2", "mfa", false), Map.of("id", "db-3")),
                "vendors", List.of(Map.of("id", "v")),
                "engagement", Map.of("client", "Clinic"))));

        assertThat(document.get("systems"))
                .isEqualTo(List.of(
                        Map.of("id", "db-1", "mfa", true), Map.of("id", "db-2", "mfa", false), Map.of("id", "db-3")));
        assertThat(document.get("vendors")).isEqualTo(List.of(Map.of("id", "v")));
        assertThat(document.get("engagement")).isEqualTo(Map.of("id", "case", "client", "Clinic"));
        assertThat(document.get("schemaVersion")).isEqualTo("1");
    }

    @Test
    void anAnswerIsKnownByItsQuestion() {
        var document = of(ACase.given(Map.of("answers", List.of(Map.of("question", "demo.q", "yes", false)))));

        assertThat(document.get("answers")).isEqualTo(List.of(Map.of("question", "demo.q", "yes", false)));
    }

    @Test
    void statedNoneStaysInTheDocument() {
        Map<String, @Nullable Object> none = new HashMap<>(Collections.singletonMap("mfa", null));
        none.put("id", "db-1");

        var document = of(ACase.given(Map.of("systems", List.of(none))));

        assertThat(((List<?>) document.get("systems")).getFirst()).isEqualTo(none);
    }

    @Test
    void factsAndComponentsCanBeLeftOut() {
        var document = of(ACase.changed(List.of("systems/db-2"), List.of("systems/db-1/mfa")));

        assertThat(document.get("systems")).isEqualTo(List.of(Map.of("id", "db-1")));
    }

    @Test
    void whatIsLeftOutHasToBeThere() {
        assertThatThrownBy(() -> of(ACase.changed(List.of("systems/db-9"), List.of())))
                .hasMessage("\"without\" names systems/db-9, which the facts of the case do not have; "
                        + "write list/id, such as systems/db-1");
        assertThatThrownBy(() -> of(ACase.changed(List.of(), List.of("systems/db-2/mfa"))))
                .hasMessageContaining("\"unknown\" names systems/db-2/mfa");
    }

    @Test
    void everyListIsCompleteUnlessTheCaseSaysOtherwise() {
        assertThat(completeKinds(ACase.complete(null, List.of()))).contains("system", "vendor", "answer");
        assertThat(completeKinds(ACase.complete(null, List.of("vendor"))))
                .contains("system")
                .doesNotContain("vendor");
        assertThat(completeKinds(ACase.complete(
                        List.of("system", Map.of("kind", "activity", "where", Map.of("kind", "drill"))), List.of())))
                .containsExactly("system", "activity");
        assertThatThrownBy(() -> of(ACase.complete(null, List.of("vendors"))))
                .hasMessageContaining("\"partial\" names vendors, which is no kind that has a list");
    }

    @Test
    void theCommonFactsAreNotChangedByACase() {
        of(ACase.changed(List.of("systems/db-2"), List.of()));

        assertThat(of(ACase.given(Map.of())).get("systems"))
                .isEqualTo(List.of(Map.of("id", "db-1", "mfa", true), Map.of("id", "db-2")));
    }

    private static List<Object> completeKinds(PackCase test) {
        return ((List<?>) of(test).get("complete"))
                .stream().<Object>map(statement -> ((Map<?, ?>) statement).get("kind")).toList();
    }

    private static Map<String, @Nullable Object> of(PackCase test) {
        return CaseDocument.of(ACase.suite(test), test, AssayKinds.KINDS);
    }
}
