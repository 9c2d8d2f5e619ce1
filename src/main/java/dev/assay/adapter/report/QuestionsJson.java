package dev.assay.adapter.report;

import static dev.assay.adapter.report.JsonValues.JSON;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.FactKinds;
import dev.assay.flow.Questionnaire;
import dev.assay.flow.Questionnaire.FieldQuestion;
import dev.assay.flow.Questionnaire.KindQuestions;
import dev.assay.flow.Questionnaire.Need;
import dev.assay.rule.Truth;
import java.util.List;
import java.util.Locale;

/** The questions as JSON, for forms and other programs. */
public final class QuestionsJson {

    private final AnswerForm forms;

    public QuestionsJson(FactKinds kinds) {
        this.forms = new AnswerForm(kinds);
    }

    public ObjectNode of(Questionnaire questions) {
        var node = JSON.objectNode()
                .put("engagement", questions.engagement())
                .put("clock", questions.clock().toString());
        var packs = node.putArray("packs");
        questions.packs().forEach(pack -> packs.addObject().put("id", pack.id()).put("applies", applies(pack.applies())));
        node.set("gates", JsonValues.texts(questions.gates()));
        node.putObject("waiting")
                .put("requirements", questions.waiting().size())
                .put("blocking", Questionnaire.blocking(questions.waiting()));
        var kinds = node.putArray("kinds");
        questions.kinds().forEach(kind -> kinds.add(kind(kind)));
        var attested = node.putArray("attested");
        questions.attested().forEach(question -> attested.addObject()
                .put("question", question.id())
                .put("text", question.text())
                .put("answer", question.type().written())
                .put("unit", question.unit()));
        return node;
    }

    private static String applies(Truth applies) {
        return switch (applies) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> Truth.UNKNOWN.name().toLowerCase(Locale.ROOT);
        };
    }

    private ObjectNode kind(KindQuestions kind) {
        var node = JSON.objectNode()
                .put("kind", kind.kind().name())
                .put("key", kind.kind().list())
                .put("describes", kind.kind().description())
                .put("unblocks", Questionnaire.blocking(kind.needs()));
        if (!kind.list().isEmpty()) {
            node.set("complete", needs(kind.list()));
        }
        if (!kind.proofs().isEmpty()) {
            node.set("proofs", JsonValues.texts(kind.proofs()));
        }
        var fields = node.putArray("questions");
        kind.fields().forEach(field -> fields.add(field(field)));
        return node;
    }

    private ObjectNode field(FieldQuestion question) {
        var field = question.field();
        var node = JSON.objectNode()
                .put("key", field.name())
                .put("text", field.description())
                .put("answer", forms.of(field))
                .put("required", field.required())
                .put("unblocks", Questionnaire.blocking(question.needs()));
        if (!question.pointers().isEmpty()) {
            node.set("pointers", JsonValues.texts(question.pointers()));
        }
        node.set("neededBy", needs(question.needs()));
        return node;
    }

    private static ArrayNode needs(List<Need> needs) {
        return JsonValues.texts(needs.stream().map(Need::id).toList());
    }
}
