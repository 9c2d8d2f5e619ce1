package dev.assay.adapter.connect;

import java.util.List;
import java.util.Set;

/** Reads the files of one format as facts. What a file does not say stays unknown; a file that is broken is refused whole. */
sealed interface ToolFormat
        permits JUnitXml, JacocoXml, CoberturaXml, PitestXml, SarifJson, TrivyJson, GitleaksJson, NpmAuditJson, DependencyCheckJson,
                ScorecardJson, CycloneDxJson, SpdxJson {

    /** As on the command line: {@code junit}. */
    String word();

    /** As in messages: {@code JUnit XML}. */
    String title();

    /** What may be stated beside files of this format. */
    Set<Option> takes();

    /** Whether a file of that shape is meant to be of this format. */
    boolean looksLike(Shape shape);

    /** @throws BadReport at the place of the first thing that is wrong */
    List<ImportedFact> read(Import asked);

    /** Whether several files are one fact together; else each makes its own. */
    default boolean joins() {
        return false;
    }
}
