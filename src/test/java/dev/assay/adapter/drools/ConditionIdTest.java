package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.Element;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionIdTest {

    @Test
    void conditionsThatDifferInAnythingHaveDifferentIds() {
        var conditions = List.of(
                "size > 1",
                "size >= 1",
                "size < 1",
                "size == 1",
                "size != 1",
                "size == 2",
                "size == null",
                "cost == 1B",
                "cost == 1.0B",
                "name == \"1\"",
                "name == \"2\"",
                "name == \"none\"",
                "name == null",
                "active == true",
                "active != true",
                "!( active == true )",
                "color == Color.RED",
                "name == \"RED\"",
                "colors contains Color.RED",
                "colors not contains Color.RED",
                "name matches \"a\"",
                "name == \"a\"",
                "name in ( \"a\", \"b\" )",
                "name in ( \"a,b\" )",
                "name in ( \"a\\\",\\\"b\" )",
                "name in ( \"b\", \"a\" )",
                "( size > 1 && active == true )",
                "( size > 1 || active == true )",
                "name == \"1) || (this.name == \\\"2\"",
                "( name == \"1\" || name == \"2\" )");
        var ids = new HashMap<String, String>();

        for (var condition : conditions) {
            assertThat(ids.putIfAbsent(id(condition), condition)).as(condition).isNull();
        }
    }

    @Test
    void theNameOfAVariableMakesNoDifference() {
        assertThat(id("$v : size, $v > 1")).isEqualTo(id("size > 1")).isEqualTo(id("$w : size, $w > 1"));
    }

    private static String id(String conditions) {
        var rule = TestRules.requirement("one", "$n : Node( %s )\nNode( this == $n, size == 9 )".formatted(conditions));
        Element.Pattern subject = rule.subject();
        var scope = Slots.ofRule().enter(subject, 0);
        return new ConditionId(scope, slot -> "this").of(subject.conditions().getFirst());
    }
}
