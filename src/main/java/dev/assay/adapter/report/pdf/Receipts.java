package dev.assay.adapter.report.pdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.evidence.Recording;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of a receipt is worth an eye; the attached manifest holds all of it. */
final class Receipts {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("index", "Entry, from 0");
        NAMES.put("size", "Entries then");
        NAMES.put("root", "Root then");
    }

    private Receipts() {}

    static Map<String, String> shown(Recording recording) {
        try {
            var receipt = new ObjectMapper().readTree(recording.receipt());
            var shown = new LinkedHashMap<String, String>();
            NAMES.forEach((key, name) -> {
                if (receipt.path(key).isValueNode()) {
                    shown.put(name, receipt.path(key).asText());
                }
            });
            return shown;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the receipt is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
