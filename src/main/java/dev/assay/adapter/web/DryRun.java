package dev.assay.adapter.web;

import dev.assay.adapter.files.FactsReader;
import dev.assay.fact.FactsDocument;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.function.Function;

/** Answers a question about facts that come with it; nothing is recorded. */
@Singleton
final class DryRun {

    private final FactsReader reader;
    private final Admission admission;

    DryRun(FactsReader reader, Admission admission) {
        this.reader = reader;
        this.admission = admission;
    }

    /** The whole body is read before a place is taken. */
    <T> T on(InputStream document, Function<FactsDocument, T> answer) {
        var bytes = Body.facts(document);
        return admission.in(() -> answer.apply(reader.read(bytes, "dry-run")));
    }
}
