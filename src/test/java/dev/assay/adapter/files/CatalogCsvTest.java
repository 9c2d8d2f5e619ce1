package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CatalogCsvTest {

    private static final String HEADER = "id,parent_id,level,assessable,designation,topic,citation\n";

    private final Problems problems = new Problems();

    @Test
    void quotedCellsHoldCommasQuotesAndLineBreaks() {
        var catalog = CatalogCsv.read(
                "c.csv", HEADER + "a,,s,true,d,\"x, \"\"y\"\"\nz\",l\r\n\nb,a,s,false,d,t,l\n", problems);

        problems.refuseIfAny();
        assertThat(catalog.control("a").topic()).isEqualTo("x, \"y\"\nz");
        assertThat(catalog.control("b").parent()).isEqualTo("a");
        assertThat(catalog.assessable()).extracting(control -> control.id()).containsExactly("a");
    }

    @Test
    void everyBadLineIsNamed() {
        CatalogCsv.read(
                "c.csv", HEADER + "a,,s,true,d,t,l\na,,s,true,d,t,l\nb,,s,yes,d,t,l\nc,,s,true\n,,s,true,d,t,l\n", problems);

        assertThatThrownBy(problems::refuseIfAny)
                .hasMessageContaining("c.csv:3:1: control a is listed twice")
                .hasMessageContaining("c.csv:4:1: assessable is \"yes\"")
                .hasMessageContaining("c.csv:5:1: this line has 4 columns instead of 7")
                .hasMessageContaining("c.csv:6:1: this control has no id");
    }

    @Test
    void theFirstLineNamesTheColumns() {
        CatalogCsv.read("c.csv", "a,,s,true,d,t,l\n", problems);

        assertThatThrownBy(problems::refuseIfAny).hasMessageContaining("a catalog begins with the names of its columns");
    }
}
