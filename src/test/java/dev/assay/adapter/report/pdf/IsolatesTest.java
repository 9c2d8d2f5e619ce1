package dev.assay.adapter.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsolatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "الضابط IR-24(1) هنا                 | الضابط <IR-24(1)> هنا",
        "الضابط (IR-24(1)).                  | الضابط <(IR-24(1))>.",
        "أعدها assay (not packaged)، إصدار 1 | أعدها <assay (not packaged)>، إصدار 1",
        "الحزم pdpl، hipaa                   | الحزم <pdpl>، <hipaa>",
        "(الحزمة pdpl 1.1.0)                 | (الحزمة <pdpl 1.1.0>)",
        "purpose = دراسة                     | <purpose> = دراسة",
        "المادة 24(1) من النظام              | المادة 24(1) من النظام",
        "خلال 72 ساعة                        | خلال 72 ساعة",
        "تنازل حتى 2026-12-31)               | تنازل حتى ^<2026-12-31>^)",
        "من 2026-10-20، 2026-12-31           | من ^<2026-10-20>^، ^<2026-12-31>^"
    })
    void latinWordsStayInOnePiece(String line, String marked) {
        assertThat(Isolates.of(line).replace('\u202A', '<').replace('\u202C', '>').replace('\u200F', '^')).isEqualTo(marked);
    }
}
