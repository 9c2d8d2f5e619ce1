package dev.assay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.adapter.files.CanonicalJson;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Instant AT = Instant.parse("2026-03-01T12:00:00.123456789Z");

    @Test
    void theLeafIsMadeOfEverythingThatTheEntrySays() {
        var entry = new Entry("clinic", "north", EntryType.DECISION, "sha256:ab", "ada", AT);

        assertThat(entry.canonical())
                .isEqualTo("{\"actor\":\"ada\",\"at\":\"2026-03-01T12:00:00.123456Z\",\"engagement\":\"north\","
                        + "\"format\":\"assay-ledger-entry/1\",\"subject\":\"sha256:ab\",\"tenant\":\"clinic\","
                        + "\"type\":\"decision\"}");
        assertThat(new Entry("other", "north", EntryType.DECISION, "sha256:ab", "ada", AT).leaf())
                .isNotEqualTo(entry.leaf());
    }

    @Test
    void textsAreWrittenAsCanonicalJsonWritesThem() {
        var text = new StringBuilder("é ع \uD83D\uDE00 / \\ \" \u007f \u2028");
        for (var sign = '\0'; sign < ' '; sign++) {
            text.append(sign);
        }
        var ours = CanonicalTexts.of(Map.of("b", text.toString(), "a", "", "\u20ac", "euro", "\r", "return"));

        assertThat(CanonicalJson.of(ours)).isEqualTo(ours);
    }

    @Test
    void halfOfASurrogatePairHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalTexts.of(Map.of("a", "x\uD83D")))
                .hasMessage("a text holds half of a surrogate pair at position 1");
        assertThatThrownBy(() -> CanonicalTexts.of(Map.of("a", "\uDE00"))).hasMessageContaining("position 0");
    }
}
