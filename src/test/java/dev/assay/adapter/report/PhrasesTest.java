package dev.assay.adapter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.evaluation.Status;
import dev.assay.evidence.Attachment;
import dev.assay.pack.Language;
import dev.assay.workflow.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern SAID = Pattern.compile(
            "(?:say\\(|row\\(table, |step\\(table, \\d, |NAMES\\.put\\(\"\\w+\", )\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
    private static final Pattern PART = Pattern.compile(LITERAL);
    private static final Pattern VALUE = Pattern.compile("%(?:\\d\\$)?[ds]");

    private final Phrases arabic = Phrases.in(Language.ARABIC);

    @Test
    void everyPhraseThatReportsSayIsThere() throws IOException {
        var said = said();

        assertThat(said).hasSizeGreaterThan(100);
        assertThat(arabic.all().keySet()).containsAll(said);
    }

    @Test
    void everyWordForAResultIsThere() {
        assertThat(Stream.of(Status.values()).map(Status::word)).allSatisfy(word -> assertThat(arabic.all()).containsKey(word));
        assertThat(Stream.of(Outcome.values()).map(Outcome::word)).allSatisfy(word -> assertThat(arabic.all()).containsKey(word));
        assertThat(Arrays.stream(Attachment.Name.values()).map(Attachment.Name::describes))
                .allSatisfy(words -> assertThat(arabic.all()).containsKey(words));
        assertThat(arabic.all()).containsKeys("waived", "not covered", "satisfied (attested)", "blocking", "advisory");
    }

    @Test
    void aPhraseNamesAsManyValuesAsItsEnglish() {
        arabic.all().forEach((english, phrase) ->
                assertThat(VALUE.matcher(phrase).results().count()).as(english).isEqualTo(VALUE.matcher(english).results().count()));
    }

    @Test
    void aPhraseThatIsMissingStopsTheReport() {
        assertThatThrownBy(() -> arabic.say("no such phrase"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("phrases.ar.json");
        assertThat(Phrases.in(Language.ENGLISH).say("%d of %d", 1, 2)).isEqualTo("1 of 2");
    }

    private static Set<String> said() throws IOException {
        var said = new TreeSet<String>();
        for (var folder : new String[] {"src/main/java/dev/assay/adapter/report/pdf", "src/main/java/dev/assay/adapter/cli"}) {
            try (var files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> said.addAll(said(file)));
            }
        }
        return said;
    }

    private static Set<String> said(Path file) {
        var said = new TreeSet<String>();
        try {
            SAID.matcher(Files.readString(file)).results().forEach(found -> {
                var phrase = new StringBuilder();
                PART.matcher(found.group(1)).results().forEach(part -> phrase.append(part.group(1)));
                said.add(phrase.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }
}
