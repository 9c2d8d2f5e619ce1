package dev.assay.adapter.connect;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A fact that a tool's file states, as it stands in a facts document, with its provenance.
 *
 * @param list key of its list in the document
 * @param json its components; what the file does not say is absent
 */
public record ImportedFact(String list, ObjectNode json) {

    public String id() {
        return json.get("id").textValue();
    }
}
