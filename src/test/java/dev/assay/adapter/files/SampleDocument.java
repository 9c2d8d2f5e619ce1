package dev.assay.adapter.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/** Documents for tests: the smallest one, and one that uses every component of every kind. */
final class SampleDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    private SampleDocument() {}

    static ObjectNode smallest() {
        var document = JSON.objectNode().put("schemaVersion", "1");
        document.putObject("engagement").put("id", "e-1");
        return document;
    }

    /** Of every kind: a fact with all components, one with what is required, one with every possible "none". */
    static ObjectNode fullest() {
        var document = JSON.objectNode()
                .put("$schema", "engagement.v1.schema.json")
                .put("schemaVersion", "1");
        provenance(document.putObject("provenance"));
        for (var kind : AssayKinds.KINDS.all()) {
            if (kind.single()) {
                fill(document.putObject(kind.list()), kind);
            } else if (kind.stated()) {
                var list = document.putArray(kind.list());
                provenance(fill(list.addObject(), kind).putObject("provenance"));
                require(list.addObject(), kind, "-2");
                deny(require(list.addObject(), kind, "-3"), kind);
            }
        }
        var complete = document.putArray("complete");
        complete.addObject().put("kind", "vendor");
        provenance(complete.addObject().put("kind", "system").putObject("provenance"));
        complete.addObject().put("kind", "activity").putObject("where").put("kind", "penetration-test");
        complete.addObject().put("kind", "scan").putObject("where").put("kind", "secret").put("critical", 0);
        return document;
    }

    /** {@link #fullest} with the lists of some kinds only, so that it is read quickly; what is referred to may be gone. */
    static ObjectNode some(Random random, int kinds) {
        var document = fullest();
        var lists = new ArrayList<>(AssayKinds.KINDS.all().stream()
                .filter(kind -> kind.stated() && !kind.single())
                .map(FactKind::list)
                .toList());
        Collections.shuffle(lists, random);
        document.remove(lists.subList(kinds, lists.size()));
        return document;
    }

    static byte[] bytes(JsonNode document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    static String text(JsonNode document) {
        return document.toPrettyString();
    }

    static JsonNode parse(String text) throws Exception {
        return MAPPER.readTree(text);
    }

    private static void provenance(ObjectNode object) {
        object.put("statedBy", "A. Auditor")
                .put("collectedAt", "2026-03-01T08:30:00+03:00")
                .put("source", "interview");
    }

    private static ObjectNode fill(ObjectNode fact, FactKind kind) {
        for (var field : kind.fields()) {
            if (!field.workedOut()) fact.set(field.name(), value(kind, field, "-1"));
        }
        return fact;
    }

    private static ObjectNode require(ObjectNode fact, FactKind kind, String suffix) {
        for (var field : kind.fields()) {
            if (field.required()) fact.set(field.name(), value(kind, field, suffix));
        }
        return fact;
    }

    private static void deny(ObjectNode fact, FactKind kind) {
        for (var field : kind.fields()) {
            if (field.mayBeNone()) fact.putNull(field.name());
        }
    }

    private static JsonNode value(FactKind kind, Field field, String suffix) {
        if (field == kind.fields().getFirst()) return JSON.textNode(kind.name() + suffix);
        var target = field.refersTo();
        if (target == null) return value(field.type());
        var reference = JSON.textNode(AssayKinds.KINDS.of(target).name() + "-1");
        return field.type() == ValueType.TEXT ? reference : JSON.arrayNode().add(reference);
    }

    private static JsonNode value(ValueType type) {
        return switch (type) {
            case ValueType.Text text -> JSON.textNode("some text");
            case ValueType.Bool bool -> JSON.booleanNode(true);
            case ValueType.Whole whole -> JSON.numberNode(7L);
            case ValueType.Decimal decimal -> JSON.numberNode(84.5);
            case ValueType.Date date -> JSON.textNode("2026-02-28");
            case ValueType.Moment moment -> JSON.textNode("2026-02-28T10:30:00+03:00");
            case ValueType.Choice choice -> JSON.textNode(ValueType.Choice.jsonName(choice.constants().getLast()));
            case ValueType.SetOf set -> JSON.arrayNode().add(value(set.element()));
        };
    }
}
