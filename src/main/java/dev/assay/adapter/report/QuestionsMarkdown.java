package dev.assay.adapter.report;

import dev.assay.fact.FactKinds;
import dev.assay.flow.Questionnaire;
import dev.assay.flow.Questionnaire.FieldQuestion;
import dev.assay.flow.Questionnaire.KindQuestions;
import dev.assay.flow.Questionnaire.Need;
import dev.assay.rule.Truth;
import dev.assay.workflow.Applicability;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The questions as a page that is worked through with the client. */
public final class QuestionsMarkdown {

    private static final int MOST_FIRST = 12;
    private static final int MOST_NAMED = 6;

    private final Questionnaire questions;
    private final AnswerForm forms;
    private final StringBuilder text = new StringBuilder();

    private QuestionsMarkdown(Questionnaire questions, FactKinds kinds) {
        this.questions = questions;
        this.forms = new AnswerForm(kinds);
    }

    public static String of(Questionnaire questions, FactKinds kinds) {
        var page = new QuestionsMarkdown(questions, kinds);
        page.head();
        page.first();
        questions.kinds().forEach(page::kind);
        page.attested();
        return page.text.toString();
    }

    private void head() {
        line("# Questions to %s", cell(questions.engagement()));
        line("");
        line(
                "%d requirements cannot be decided yet; %d of them stop a gate. As of %s.",
                questions.waiting().size(),
                Questionnaire.blocking(questions.waiting()),
                questions.clock().truncatedTo(ChronoUnit.SECONDS));
        line("");
        line("- packs that apply: %s", packs(Truth.TRUE));
        line("- packs of which it is unknown whether they apply: %s", packs(Truth.UNKNOWN));
        line("- gates: %s", questions.gates().isEmpty() ? "none, packs alone" : String.join(", ", questions.gates()));
        line("");
        line("Write the answers into the facts document. Leave a key out as long as nobody knows; write `null` only for \"there is none\".");
        line("\"Unblocks\" counts the requirements that stop a gate as long as the answer is missing.");
        line("Ask again after every round (`assay questions FACTS.json`): answers settle some questions and may raise others.");
    }

    private String packs(Truth applies) {
        var ids = questions.packs().stream()
                .filter(pack -> pack.applies() == applies)
                .map(Applicability::id)
                .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "none" : ids;
    }

    private void first() {
        var ranked = questions.ranked();
        if (ranked.isEmpty()) {
            return;
        }
        line("");
        line("## Ask these first");
        line("");
        line("| question | key | unblocks |");
        line("| --- | --- | --- |");
        ranked.stream().limit(MOST_FIRST).forEach(one -> line(
                "| %s | `%s.%s` | %s |",
                cell(one.field().description()), one.kind().list(), one.field().name(), unblocks(one.needs())));
    }

    /** What stops a gate is what counts; which packs apply comes before all. */
    private static String unblocks(List<Need> needs) {
        var chosen = needs.stream().filter(Need::chooses).map(Need::pack).distinct().toList();
        var blocking = needs.stream().filter(need -> need.blocking() && !need.chooses()).count();
        var choice = chosen.isEmpty() ? "" : "whether %s applies".formatted(String.join(", ", chosen));
        if (blocking == 0 && !chosen.isEmpty()) {
            return choice;
        }
        return choice + (chosen.isEmpty() ? "" : "; ") + blocking;
    }

    private void kind(KindQuestions kind) {
        var what = kind.kind();
        line("");
        line("## %s (unblocks %s)", what.list(), unblocks(kind.needs()));
        line("");
        line("%s.", cell(what.description()));
        if (!kind.list().isEmpty()) {
            line("List each one under `%s`. When all are told, add `{\"kind\": \"%s\"}` to `complete`.", what.list(), what.name());
        }
        kind.proofs().forEach(proof -> line("Proof that is wanted: `%s`.", cell(proof)));
        line("");
        if (!kind.fields().isEmpty()) {
            line("| question | answer | key | unblocks |");
            line("| --- | --- | --- | --- |");
            kind.fields().forEach(this::field);
            line("");
        }
        line("Needed by %s.", named(kind.needs()));
    }

    private void field(FieldQuestion question) {
        var field = question.field();
        var where = question.pointers().isEmpty() ? "`" + field.name() + "`" : named(question);
        line(
                "| %s%s | %s | %s | %s |",
                cell(field.description()), field.required() ? " (must)" : "", cell(forms.of(field)), where, unblocks(question.needs()));
    }

    private static String named(FieldQuestion question) {
        return shortened(question.pointers().stream().map(pointer -> "`" + pointer + "`").toList());
    }

    private static String named(List<Need> needs) {
        return shortened(needs.stream().map(need -> "`" + need.id() + "`").toList());
    }

    private static String shortened(List<String> all) {
        var shown = String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size())));
        return all.size() <= MOST_NAMED ? shown : "%s and %d more".formatted(shown, all.size() - MOST_NAMED);
    }

    private void attested() {
        if (questions.attested().isEmpty()) {
            return;
        }
        line("");
        line("## answers: what somebody has to answer for");
        line("");
        line("| question | answer | id |");
        line("| --- | --- | --- |");
        questions.attested().forEach(one -> line("| %s | %s | `%s` |", cell(one.text()), one.type().written(), one.id()));
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : format.formatted(values)).append('\n');
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replaceAll("([|`*_<>\\[\\]#])", "\\\\$1").replaceAll("\\R", " ");
    }
}
