package dev.assay.adapter.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.fact.Facts;
import dev.assay.flow.FactsIntake;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain values as JSON and reads them as a submission: there is no second way into the facts. */
public final class PlainFacts implements FactsIntake {

    private final ObjectMapper json = new ObjectMapper();
    private final FactsReader reader;

    public PlainFacts(FactsReader reader) {
        this.reader = reader;
    }

    @Override
    public Facts read(Map<String, @Nullable Object> document) {
        try {
            return reader.facts(json.writeValueAsBytes(document));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }
}
