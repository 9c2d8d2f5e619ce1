package dev.assay.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.Crosswalk.Mapping;
import dev.assay.matrix.Crosswalk.Relation;
import dev.assay.matrix.PublishedMappings.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedMappingsTest {

    private static final End OURS = new End("ours", "1");
    private static final End OLD = new End("old", "A");
    private static final End NEW = new End("new", "a");

    private final PublishedMappings published =
            new PublishedMappings(List.of(new Row(OLD, NEW, "second"), new Row(OURS, OLD, "first")));

    @Test
    void aStepThroughAThirdControlIsRelatedAndNamesIt() {
        assertThat(published.from(OURS)).extracting(Mapping::to).containsExactly(OLD, NEW);
        assertThat(published.from(OURS)).extracting(Mapping::rationale)
                .containsExactly("first", "through old A (first; second)");
        assertThat(published.from(OURS)).extracting(Mapping::relation).containsOnly(Relation.RELATED);
    }

    @Test
    void whatNobodyMappedHasNoMappings() {
        assertThat(published.from(NEW)).isEmpty();
    }
}
