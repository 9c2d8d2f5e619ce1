package dev.assay.adapter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.matrix.Matrix;
import dev.assay.workflow.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixCsvTest {

    private static final Rulebook NOTHING = new Rulebook(List.of(), List.of(), null, null);

    private static String csv(String control, String... requirements) {
        var row = new Matrix.Row("demo", control, "satisfied", "satisfied", List.of(requirements));
        return MatrixCsv.of(new Matrix(List.of(row)), NOTHING);
    }

    @Test
    void eachControlIsALine() {
        assertThat(csv("A-1", "demo.a", "demo.b"))
                .isEqualTo("pack,control,topic,status,effective,requirements,citation\r\n"
                        + "demo,A-1,,satisfied,satisfied,demo.a demo.b,\r\n");
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        assertThat(csv("a,\"b\"")).contains("demo,\"a,\"\"b\"\"\",,");
    }

    @Test
    void aCellIsNeverAFormula() {
        assertThat(csv("=1+1")).contains(",'=1+1,");
        assertThat(csv("@SUM(A1)")).contains(",'@SUM(A1),");
    }
}
