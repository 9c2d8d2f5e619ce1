package dev.assay.adapter.files;

import dev.assay.matrix.Crosswalk.End;
import dev.assay.matrix.PublishedMappings;
import dev.assay.matrix.PublishedMappings.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the published mappings that travel with the application. */
public final class PublishedCsv {

    private static final String FILE = "/crosswalk/nist.csv";

    private PublishedCsv() {}

    /** Five columns after a line with their names: from_framework, from_control, to_framework, to_control, document. */
    public static PublishedMappings read() throws IOException {
        try (var stream = PublishedCsv.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("the application comes without its mappings " + FILE);
            }
            var problems = new Problems();
            var rows = CsvRows.read(FILE, new String(stream.readAllBytes(), StandardCharsets.UTF_8), problems);
            problems.refuseIfAny();
            return new PublishedMappings(
                    rows.stream().skip(1).map(row -> row(row.cells())).toList());
        }
    }

    private static Row row(List<String> cells) {
        return new Row(new End(cells.get(0), cells.get(1)), new End(cells.get(2), cells.get(3)), cells.get(4));
    }
}
