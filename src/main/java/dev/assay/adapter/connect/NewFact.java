package dev.assay.adapter.connect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact in the making. What is null is not said, and is left out: it stays unknown. */
final class NewFact {

    private final String list;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    NewFact(String list, String id) {
        this.list = list;
        json.put("id", id);
    }

    NewFact put(String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    NewFact put(String name, @Nullable Long value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    NewFact put(String name, @Nullable Boolean value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    NewFact put(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.put(name, value);
        }
        return this;
    }

    NewFact put(String name, @Nullable LocalDate value) {
        return put(name, value == null ? null : value.toString());
    }

    /** Stated as none: there is no such thing. */
    NewFact none(String... names) {
        for (var name : names) {
            json.putNull(name);
        }
        return this;
    }

    /** A list of one, or nothing. */
    NewFact putOneOf(String name, @Nullable String value) {
        if (value != null) {
            json.putArray(name).add(value);
        }
        return this;
    }

    ImportedFact from(ObjectNode provenance) {
        json.set("provenance", provenance);
        return new ImportedFact(list, json);
    }
}
