package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.pack.PackProblems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    @Test
    void valuesAreThoseOfJsonAndNothingElse() {
        var yaml =
                """
                a: 1
                b: 2.50
                c: true
                d: no
                e: 2026-11-01
                f: "7"
                g: ~
                h: [x, {y: 0123}]
                """;

        var plain = (Map<?, ?>) YamlReader.read("f.yaml", yaml).plain();

        assertThat(plain.get("a")).isEqualTo(1L);
        assertThat(plain.get("b")).isEqualTo(new BigDecimal("2.50"));
        assertThat(plain.get("c")).isEqualTo(true);
        assertThat(plain.get("d")).isEqualTo("no");
        assertThat(plain.get("e")).isEqualTo("2026-11-01");
        assertThat(plain.get("f")).isEqualTo("7");
        assertThat(plain.containsKey("g")).isTrue();
        assertThat(plain.get("g")).isNull();
        assertThat(plain.get("h")).isEqualTo(List.of("x", Map.of("y", "0123")));
    }

    @Test
    void everyValueKnowsItsPlace() {
        var root = (YamlValue.Mapping) YamlReader.read("f.yaml", "a: 1\nb:\n  - x\n  - y\n");

        assertThat(root.keys().get("b")).hasToString("f.yaml:2:1");
        assertThat(((YamlValue.Sequence) root.values().get("b")).values().get(1).place()).hasToString("f.yaml:4:5");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: 1\nb: 2\na: 3\n"))
                .isInstanceOf(PackProblems.class)
                .hasMessageStartingWith("f.yaml:3:1: the key a stands here twice, first in line 1");
    }

    @Test
    void anchorsAndTagsAreRefused() {
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: &x [1]\nb: [*x, *x]\n"))
                .hasMessageStartingWith("f.yaml:1:4: anchors");
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: !!javax.script.ScriptEngineManager [1]\n"))
                .isInstanceOf(PackProblems.class);
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: !secret 1\n"))
                .hasMessageStartingWith("f.yaml:1:4: the tag !secret is not read");
    }

    @Test
    void depthAndSizeAreLimited() {
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "[".repeat(100) + "]".repeat(100)))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("epth");
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: " + "x".repeat(1_000_001)))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("limit");
    }

    @Test
    void textThatIsNoYamlIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "a: 1\n b: [2\n"))
                .isInstanceOf(PackProblems.class)
                .hasMessageStartingWith("f.yaml:2:");
        assertThatThrownBy(() -> YamlReader.read("f.yaml", "")).hasMessageStartingWith("f.yaml:1:1: the file is empty");
    }
}
