package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import dev.assay.rule.Condition.Comparator;
import dev.assay.rule.Condition.Compare;
import dev.assay.rule.Condition.In;
import dev.assay.rule.Condition.Negation;
import dev.assay.rule.Operand.Arithmetic;
import dev.assay.rule.Operand.Literal;
import dev.assay.rule.Operand.Read;
import dev.assay.testkit.Node;
import dev.assay.testkit.TestKinds;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlPrinterTest {

    private static final FactKind NODE = TestKinds.KINDS.of(Node.class);
    private static final Read SIZE = new Read(null, NODE.field("size"));
    private static final Read COST = new Read(null, NODE.field("cost"));

    private static final RecursiveComparisonConfiguration PLACES_AND_TEXTS_ASIDE =
            RecursiveComparisonConfiguration.builder()
                    .withIgnoredFieldsOfTypes(Place.class)
                    .withIgnoredFieldsMatchingRegexes("(.*\\.)?text")
                    .withEqualsForType((one, other) -> one == other, FactKind.class)
                    .withEqualsForType((one, other) -> one == other, Field.class)
                    .withStrictTypeChecking(true)
                    .build();

    private final DrlReader reader = new DrlReader(TestKinds.KINDS);

    @ParameterizedTest
    @ValueSource(strings = {"words", "elements"})
    void whatIsPrintedReadsBackToAnEqualTree(String name) throws IOException {
        var rules = reader.read(name, Files.readString(Path.of("src/test/resources/benign/%s.drl".formatted(name))));

        var printed = DrlPrinter.print("printed", rules);

        assertThat(reader.examine(name, printed).problems()).isEmpty();
        assertThat(reader.read(name, printed))
                .usingRecursiveComparison(PLACES_AND_TEXTS_ASIDE)
                .isEqualTo(rules);
        assertThat(DrlPrinter.print("printed", reader.read(name, printed))).isEqualTo(printed);
    }

    @Test
    void literalsOfDifferentTypesPrintDifferently() {
        assertThat(List.of(
                        DrlPrinter.print(new Literal(ValueType.TEXT, "3")),
                        DrlPrinter.print(new Literal(ValueType.WHOLE, 3L)),
                        DrlPrinter.print(new Literal(ValueType.WHOLE, 3_000_000_000L)),
                        DrlPrinter.print(new Literal(ValueType.DECIMAL, new BigDecimal("3"))),
                        DrlPrinter.print(new Literal(ValueType.DECIMAL, new BigDecimal("-0.50"))),
                        DrlPrinter.print(Literal.NONE)))
                .containsExactly("\"3\"", "3", "3000000000L", "3B", "-0.50B", "null");
    }

    @Test
    void parenthesesStandOnlyWhereTheTreeNeedsThem() {
        var sum = new Arithmetic(SIZE, '+', COST, ValueType.DECIMAL);
        var two = new Literal(ValueType.WHOLE, 2L);

        assertThat(DrlPrinter.print(new Arithmetic(sum, '*', two, ValueType.DECIMAL)))
                .isEqualTo("( size + cost ) * 2");
        assertThat(DrlPrinter.print(new Arithmetic(sum, '-', two, ValueType.DECIMAL)))
                .isEqualTo("size + cost - 2");
        assertThat(DrlPrinter.print(new Arithmetic(two, '-', sum, ValueType.DECIMAL)))
                .isEqualTo("2 - ( size + cost )");
        assertThat(DrlPrinter.print(
                        new Arithmetic(new Arithmetic(SIZE, '*', two, ValueType.WHOLE), '+', two, ValueType.WHOLE)))
                .isEqualTo("size * 2 + 2");
    }

    @Test
    void aNegatedListIsWrittenAsNotIn() {
        var in = new In(SIZE, List.of(new Literal(ValueType.WHOLE, 3L)));
        var less = new Compare(SIZE, Comparator.LESS, COST);

        assertThat(DrlPrinter.print(new Negation(in))).isEqualTo("size not in ( 3 )");
        assertThat(DrlPrinter.print(new Negation(new Negation(in)))).isEqualTo("!( size not in ( 3 ) )");
        assertThat(DrlPrinter.print(new Negation(less))).isEqualTo("!( size < cost )");
    }

    @Test
    void aForallThatDrlHasNoFormForIsWrittenAsTheNegationThatItMeans() {
        var place = new Place("a.drl", 1, 1);
        var each = new Element.Pattern("$x", NODE, List.of(), List.of(), place);
        var none = new Element.Not(List.of(new Element.Pattern(null, NODE, List.of(), List.of(), place)));

        assertThat(DrlPrinter.print(new Element.Forall(each, List.of(none))))
                .isEqualTo("not ( $x : Node() and not ( not Node() ) )");
    }

    @Test
    void aTextThatSafeDrlCannotHoldIsNotPrinted() {
        assertThatThrownBy(() -> DrlPrinter.print(new Literal(ValueType.TEXT, "a\nb")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
