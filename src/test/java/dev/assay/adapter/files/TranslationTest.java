package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.fact.AssayKinds;
import dev.assay.pack.Language;
import dev.assay.pack.Pack;
import dev.assay.pack.PackLint;
import dev.assay.pack.PackProblem;
import dev.assay.pack.PackProblems;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final String RULE =
            """
            package demo;

            import dev.assay.fact.Answer;
            import dev.assay.fact.Parameter;
            import dev.assay.fact.System;

            rule "demo.access.names"
                @title("Every user has a name")
                @control("1.1")
                @severity("blocking")
                @message("{$system.id} has no names within {$days} days")
                @remedy("Tell the authority and give every user a name.")
            when
                $system : System( logs == true )
                Parameter( name == "demo.log-days", $days : value )
                System( this == $system, auditLogReviewedOn == null || auditLogReviewAgeInDays > $days )
                not Answer( question == "demo.officer-named", yes == true )
            then
            end
            """;

    private static final String MAIN =
            """
            title: عرض
            parameters:
              log-days: أطول مدة
            questions:
              officer-named: هل عين مسؤول؟
            """;

    private static final String TEXTS =
            """
            names:
              title: لكل مستخدم اسم
              message: 'لا أسماء في {$system.id} خلال {$days} يوما'
              remedy: أبلغ الجهة المختصة وأعط كل مستخدم اسما.
            """;

    private static final String GLOSSARY =
            """
            term,ar,source
            authority,الجهة المختصة,Law 1
            """;

    private static final String TOPICS =
            """
            id,topic
            1,الوصول
            1.1,"الوصول، بالاسم"
            """;

    @Test
    void theTextsOfEachRequirementParameterQuestionAndControlAreRead() {
        var arabic = read(pack()).translation(Language.ARABIC);

        assertThat(arabic).isNotNull();
        assertThat(arabic.title()).isEqualTo("عرض");
        assertThat(arabic.readBy()).isNull();
        assertThat(arabic.requirements().get("demo.access.names").message()).contains("{$system.id}");
        assertThat(arabic.parameters()).containsEntry("demo.log-days", "أطول مدة");
        assertThat(arabic.questions()).containsKey("demo.officer-named");
        assertThat(arabic.topics()).containsEntry("1.1", "الوصول، بالاسم");
        assertThat(arabic.glossary().getFirst().forms()).containsExactly("الجهة المختصة");
    }

    @Test
    void whoReadTheTextsAndWhenIsKept() {
        var arabic = read(pack().with("pack.ar.yaml", MAIN + "readBy: A. Lawyer\nreadOn: 2026-11-01\n")).translation(Language.ARABIC);

        assertThat(arabic).isNotNull();
        assertThat(arabic.readBy()).isEqualTo("A. Lawyer");
        assertThat(arabic.readOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> read(pack().with("pack.ar.yaml", MAIN + "readBy: A. Lawyer\n")))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("readBy and readOn belong together");
    }

    @Test
    void aTranslationThatSaysAllHasNoProblem() {
        assertThat(PackLint.check(read(pack()))).isEmpty();
    }

    @Test
    void textsNeverChangeTheDigestOfThePack() {
        var digest = read(pack()).digest();

        assertThat(read(pack().with("access.ar.yaml", TEXTS.replace("لكل", "لأي"))).digest()).isEqualTo(digest);
        assertThat(read(pack().with("access.drl", RULE.replace("1.1", "1.1 "))).digest()).isNotEqualTo(digest);
    }

    @Test
    void whatIsNotTranslatedIsNamedWithItsPlace() {
        var problem = problems(pack().without("access.ar.yaml")).getFirst();

        assertThat(problem.message()).isEqualTo("demo.access.names has no texts in ar");
        assertThat(problem.place().toString()).isEqualTo("industry-packs/demo/access.drl:7:1");
        assertThat(messages(pack().with("access.ar.yaml", without(TEXTS, "remedy")))).containsExactly("demo.access.names lacks a remedy, the rule has one");
        assertThat(messages(pack().with("pack.ar.yaml", without(MAIN, "log-days"))))
                .containsExactly("the parameter demo.log-days has no text in ar");
        assertThat(messages(pack().with("pack.ar.yaml", without(MAIN, "officer-named"))))
                .containsExactly("the question demo.officer-named has no text in ar");
        assertThat(messages(pack().with("catalog.ar.csv", without(TOPICS, "1.1,")))).containsExactly("control 1.1 has no topic in ar");
    }

    @Test
    void textsForWhatDoesNotExistAreNoticed() {
        assertThat(messages(pack().with("access.ar.yaml", TEXTS + "other:\n  title: آخر\n")))
                .containsExactly("there is no rule demo.access.other");
        assertThat(messages(pack().with("catalog.ar.csv", TOPICS + "1.2,آخر\n"))).containsExactly("catalog.ar.csv holds 1.2, which is no control");
    }

    @Test
    void aMessageNamesTheSameValues() {
        var problem = problems(pack().replacing("لا أسماء في {$system.id}", "لا أسماء")).getFirst();

        assertThat(problem.message())
                .isEqualTo("the message of demo.access.names names [{$days}] instead of [{$days}, {$system.id}]");
        assertThat(problem.place().toString()).isEqualTo("industry-packs/demo/access.ar.yaml:1:1");
    }

    @Test
    void oneWordStandsForOneThing() {
        assertThat(messages(pack().with("access.ar.yaml", TEXTS.replace("الجهة المختصة", "السلطة"))))
                .containsExactly("the remedy of demo.access.names says \"authority\" otherwise than the glossary");
        assertThat(messages(pack().with("access.ar.yaml", TEXTS.replace("الجهة المختصة", "الجِهة المُختصة")))).isEmpty();
    }

    @Test
    void aLongerTermIsNoUseOfTheShorterOneInIt() {
        var longer = GLOSSARY + "the authority,السلطة,Law 2\n";

        assertThat(messages(pack().with("glossary.ar.csv", longer).with("access.ar.yaml", TEXTS.replace("الجهة المختصة", "السلطة"))))
                .isEmpty();
    }

    @Test
    void aFileOfALanguageThatThePackDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> read(pack().with("access.fr.yaml", "names: {title: noms}")))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("industry-packs/demo/access.fr.yaml:1:1: fr is no other language of the pack");
        assertThatThrownBy(() -> read(pack().without("pack.ar.yaml")))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void aTableWithAnEmptyCellOrAnotherHeadIsRefused() {
        assertThatThrownBy(() -> read(pack().with("glossary.ar.csv", GLOSSARY + "breach,,Law 2\n")))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("glossary.ar.csv:3:1");
        assertThatThrownBy(() -> read(pack().with("catalog.ar.csv", "topic,id\n")))
                .isInstanceOf(PackProblems.class)
                .hasMessageContaining("id,topic");
    }

    private static String without(String text, String line) {
        return text.lines().filter(one -> !one.strip().startsWith(line)).reduce("", (all, one) -> all + one + "\n");
    }

    private static APack pack() {
        return APack.demo()
                .replacing("zone:", "languages: [en, ar]\nzone:")
                .with("access.drl", RULE)
                .with("pack.ar.yaml", MAIN)
                .with("access.ar.yaml", TEXTS)
                .with("glossary.ar.csv", GLOSSARY)
                .with("catalog.ar.csv", TOPICS);
    }

    private static Pack read(APack pack) {
        return new PackReader(new DrlReader(AssayKinds.KINDS)).read(pack.text());
    }

    private static List<PackProblem> problems(APack pack) {
        return PackLint.check(read(pack));
    }

    private static List<String> messages(APack pack) {
        return problems(pack).stream().map(PackProblem::message).toList();
    }
}
