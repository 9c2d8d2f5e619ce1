package dev.assay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class AssayKindsTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CAMEL = Pattern.compile("[a-z]+([A-Z][a-z]+)*");

    @Test
    void every_component_of_every_kind_is_read_back_as_it_was_made() {
        for (var kind : AssayKinds.KINDS.all()) {
            var values = kind.fields().stream().map(AssayKindsTest::sample).toArray();
            var fact = kind.make(values, Origin.stated("/x", ComponentSet.NONE, Provenance.NONE));
            for (var field : kind.fields()) {
                assertThat(field.read(fact)).as(field.toString()).isEqualTo(values[field.index()]);
            }
        }
    }

    @Test
    void every_component_of_an_unseen_member_is_unknown() {
        for (var kind : AssayKinds.KINDS.all()) {
            var unseen = kind.unseen(List.of());
            assertThat(kind.fields()).allSatisfy(field -> assertThat(field.read(unseen)).isEqualTo(Unknown.UNKNOWN));
        }
    }

    @Test
    void names_are_unique_and_in_house_style() {
        var names = new HashSet<String>();
        for (var kind : AssayKinds.KINDS.all()) {
            assertThat(names.add(kind.name())).as(kind.name()).isTrue();
            assertThat(!kind.stated() || kind.single() || names.add(kind.list())).as(kind.list()).isTrue();
            assertThat(kind.name()).matches(KEBAB);
            assertThat(kind.description()).isNotBlank();
            assertThat(kind.fields()).allSatisfy(field -> assertThat(field.name()).matches(CAMEL));
        }
    }

    @Test
    void every_component_is_described_and_every_kind_begins_with_its_key() {
        for (var kind : AssayKinds.KINDS.all()) {
            assertThat(kind.fields()).allSatisfy(field -> assertThat(field.description()).isNotBlank());
            assertThat(kind.fields().getFirst().required()).as(kind.toString()).isTrue();
            assertThat(kind.fields().getFirst().type()).isEqualTo(ValueType.TEXT);
        }
    }

    @Test
    void what_may_be_none_says_when_and_is_no_yes_or_no_and_no_set() {
        for (var kind : AssayKinds.KINDS.all()) {
            for (var field : kind.fields()) {
                assertThat(field.description().contains("; none ")).as(field.toString()).isEqualTo(field.mayBeNone());
                if (!field.mayBeNone()) continue;
                assertThat(field.required()).as(field.toString()).isFalse();
                assertThat(field.type())
                        .as(field.toString())
                        .isNotInstanceOfAny(ValueType.Bool.class, ValueType.SetOf.class);
            }
        }
    }

    @Test
    void every_date_of_a_stated_kind_can_be_read_as_an_age_and_says_so_in_its_name() {
        for (var kind : AssayKinds.KINDS.all()) {
            var counted = new HashSet<String>();
            for (var field : kind.fields()) {
                if (field.daysSince() == null || field.sinceEndOfYear()) continue;
                assertThat(counted.add(field.daysSince())).as(field.toString()).isTrue();
                assertThat(field.name()).matches("ageInDays|.+AgeInDays|daysSince.+");
                assertThat(field.type()).isEqualTo(ValueType.WHOLE);
            }
            var dates = kind.fields().stream().filter(field -> field.type() == ValueType.DATE).map(Field::name);
            assertThat(dates).as(kind.toString()).containsExactlyInAnyOrderElementsOf(counted);
        }
    }

    @Test
    void references_are_texts_to_kinds_that_have_an_id() {
        for (var kind : AssayKinds.KINDS.all()) {
            for (var field : kind.fields()) {
                if (field.refersTo() == null) continue;
                assertThat(AssayKinds.KINDS.of(field.refersTo()).field("id")).as(field.toString()).isNotNull();
                assertThat(field.type()).isIn(ValueType.TEXT, new ValueType.SetOf(ValueType.TEXT));
            }
        }
    }

    @Test
    void equal_conclusions_are_one_fact() {
        var kind = AssayKinds.KINDS.byName("reaches");
        var certain = Origin.derived(ComponentSet.NONE, Existence.CERTAIN);
        var one = kind.make(new Object[] {"a", "b"}, certain);
        assertThat(one).isEqualTo(kind.make(new Object[] {"a", "b"}, certain));
        assertThat(one).isNotEqualTo(kind.make(new Object[] {"a", "b"}, Origin.derived(ComponentSet.NONE, Existence.POSSIBLE)));
        assertThat(kind.derived()).isTrue();
        assertThat(kind.stated()).isFalse();
    }

    @Test
    void stock_Drools_reads_every_component_under_its_own_name() {
        for (var kind : AssayKinds.KINDS.all()) {
            assertThat(kind.fields())
                    .as("stock Drools takes isolated() for a getter of olated")
                    .noneMatch(field -> field.name().startsWith("is"))
                    .noneMatch(field -> field.name().matches("get[A-Z].*"))
                    .as("the parser of stock Drools fails on a component called record")
                    .noneMatch(field -> field.name().equals("record") || SourceVersion.isKeyword(field.name()));
        }
    }

    private static Object sample(Field field) {
        return sample(field.type());
    }

    private static Object sample(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> "text";
            case ValueType.Bool bool -> true;
            case ValueType.Whole whole -> 7L;
            case ValueType.Decimal decimal -> new BigDecimal("7.5");
            case ValueType.Date date -> LocalDate.of(2026, 2, 28);
            case ValueType.Moment moment -> Instant.parse("2026-02-28T10:30:00Z");
            case ValueType.Choice choice -> choice.constants().getFirst();
            case ValueType.SetOf set -> Set.of(sample(set.element()));
        };
    }
}
