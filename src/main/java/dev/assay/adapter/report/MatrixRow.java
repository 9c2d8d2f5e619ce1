package dev.assay.adapter.report;

import dev.assay.catalog.Control;
import dev.assay.matrix.Matrix;
import dev.assay.workflow.Rulebook;
import java.util.List;
import java.util.Optional;

/** A row of the matrix with what the catalog says about its control. */
record MatrixRow(
        String pack,
        String control,
        String topic,
        String citation,
        String status,
        String effective,
        List<String> requirements) {

    static List<MatrixRow> of(Matrix matrix, Rulebook rulebook) {
        return matrix.rows().stream().map(row -> of(row, rulebook)).toList();
    }

    private static MatrixRow of(Matrix.Row row, Rulebook rulebook) {
        var control = control(row, rulebook);
        return new MatrixRow(
                row.pack(),
                row.control(),
                control.map(Control::topic).orElse(""),
                control.map(Control::citation).orElse(""),
                row.status(),
                row.effective(),
                row.requirements());
    }

    private static Optional<Control> control(Matrix.Row row, Rulebook rulebook) {
        return rulebook.packs().stream()
                .filter(pack -> pack.id().equals(row.pack()))
                .flatMap(pack -> pack.catalog().assessable().stream())
                .filter(control -> control.id().equals(row.control()))
                .findFirst();
    }
}
