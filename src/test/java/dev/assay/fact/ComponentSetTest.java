package dev.assay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComponentSetTest {

    @Test
    void it_holds_what_was_put_in_and_nothing_else_also_beyond_64() {
        for (int component = 0; component < ComponentSet.SIZE; component++) {
            var one = ComponentSet.NONE.with(component);
            assertThat(IntStream.range(0, ComponentSet.SIZE).filter(one::contains)).containsExactly(component);
            assertThat(one.isEmpty()).isFalse();
            assertThat(one.intersects(ComponentSet.ALL)).isTrue();
            assertThat(one.intersects(ComponentSet.NONE.with((component + 64) % ComponentSet.SIZE))).isFalse();
        }
        assertThat(ComponentSet.NONE.isEmpty()).isTrue();
    }
}
