package dev.assay.fact;

import static dev.assay.testkit.Days.startOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final FactKind AGREEMENT = AssayKinds.KINDS.of(Agreement.class);
    private static final FactKind SCAN = AssayKinds.KINDS.of(Scan.class);
    private static final FactKind ENGAGEMENT = AssayKinds.KINDS.of(Engagement.class);

    @Test
    void ages_count_whole_days_up_to_the_day_of_the_evaluation() {
        var dated = dated(Map.of("signedOn", LocalDate.of(2024, 2, 29), "expiresOn", LocalDate.of(2026, 3, 31)));
        assertThat(read(dated, "ageInDays")).isEqualTo(731L);
        assertThat(read(dated, "daysSinceExpiry")).isEqualTo(-30L);
        assertThat(read(dated(Map.of("signedOn", TODAY)), "ageInDays")).isEqualTo(0L);
    }

    @Test
    void an_age_is_unknown_or_none_exactly_when_its_date_is() {
        var unknown = dated(Map.of());
        assertThat(read(unknown, "ageInDays")).isEqualTo(Unknown.UNKNOWN);
        var kind = AGREEMENT;
        var values = new Object[kind.fields().size()];
        values[0] = "a";
        var perpetual = kind.make(values, Origin.stated("/agreements/0", ComponentSet.NONE, Provenance.NONE));
        var facts = new Facts(AssayKinds.KINDS, List.of(perpetual), List.of()).at(startOf(TODAY));
        assertThat(read(facts.of(kind).getFirst(), "daysSinceExpiry")).isNull();
    }

    @Test
    void a_date_of_a_later_day_changes_every_age_and_nothing_else() {
        var facts = new Facts(AssayKinds.KINDS, List.of(agreement(Map.of("signedOn", TODAY))), List.of()).at(startOf(TODAY));
        var later = facts.at(startOf(TODAY.plusDays(40)));
        assertThat(read(later.of(AGREEMENT).getFirst(), "ageInDays")).isEqualTo(40L);
        assertThat(later.at(startOf(TODAY)).all()).isEqualTo(facts.all());
        assertThat(later.of(AGREEMENT).getFirst().origin().pointer()).isEqualTo("/agreements/0");
    }

    @Test
    void a_list_that_nobody_called_complete_may_have_one_member_more() {
        var facts = new Facts(AssayKinds.KINDS, List.of(agreement(Map.of())), List.of());
        assertThat(facts.complete(AGREEMENT)).isFalse();
        assertThat(facts.possible(AGREEMENT)).hasSize(2);
        var unseen = facts.possible(AGREEMENT).getLast().origin();
        assertThat(unseen.existence()).isEqualTo(Existence.UNSEEN);
        assertThat(unseen.excluded()).isEmpty();
        assertThat(facts.possible(ENGAGEMENT)).isEmpty();
    }

    @Test
    void a_complete_list_is_what_was_stated() {
        var facts = new Facts(AssayKinds.KINDS, List.of(), List.of(complete("agreement", Map.of())));
        assertThat(facts.complete(AGREEMENT)).isTrue();
        assertThat(facts.possible(AGREEMENT)).isEmpty();
        assertThat(facts.complete(SCAN)).isFalse();
    }

    @Test
    void scopes_that_are_complete_stay_with_the_member_that_stands_for_the_rest() {
        var secret = Map.<String, Object>of("kind", ScanKind.SECRET);
        var container = Map.<String, Object>of("kind", ScanKind.CONTAINER, "target", "all");
        var facts = new Facts(
                AssayKinds.KINDS,
                List.of(),
                List.of(complete("scan", secret), complete("agreement", Map.of()), complete("scan", container)));
        assertThat(facts.complete(SCAN)).isFalse();
        assertThat(facts.possible(SCAN).getFirst().origin().excluded()).containsExactly(secret, container);
    }

    private static Completeness complete(String kind, Map<String, Object> where) {
        return new Completeness(kind, where, "/complete/0", Provenance.NONE);
    }

    private static Fact dated(Map<String, Object> values) {
        var facts = new Facts(AssayKinds.KINDS, List.of(agreement(values)), List.of()).at(startOf(TODAY));
        return facts.of(AGREEMENT).getFirst();
    }

    private static Fact agreement(Map<String, Object> values) {
        var components = new ArrayList<Object>();
        var unknown = ComponentSet.NONE;
        for (var field : AGREEMENT.fields()) {
            components.add(values.get(field.name()));
            if (!values.containsKey(field.name())) unknown = unknown.with(field.index());
        }
        return AGREEMENT.make(components.toArray(), Origin.stated("/agreements/0", unknown, Provenance.NONE));
    }

    private static Object read(Fact fact, String field) {
        return AssayKinds.KINDS.of(fact).field(field).read(fact);
    }
}
