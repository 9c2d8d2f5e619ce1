package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.fact.BadInput;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keys_are_sorted_by_code_unit_and_values_written_as_rfc_8785_wants() {
        var text = "{\"b\": [1.50, 1E2, -0, 1e-7], \"\ufb33\": 1, \"\ud83d\ude00\": 2, "
                + "\"a\": \"\\u002f\\u001f\\n\u20ac\"}";
        assertThat(CanonicalJson.of(text))
                .isEqualTo("{\"a\":\"/\\u001f\\n\u20ac\",\"b\":[1.5,100,0,1e-7],\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    @Test
    void the_digest_is_sha_256_of_the_text_in_utf_8() {
        assertThat(CanonicalJson.digest("{}"))
                .isEqualTo("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void a_text_without_an_unambiguous_form_has_none() {
        for (var text : new String[] {"{\"a\":1,\"a\":1}", "[9007199254740993]", "[\"\\ud800\"]", "[NaN]"}) {
            assertThatExceptionOfType(BadInput.class).as(text).isThrownBy(() -> CanonicalJson.of(text));
        }
    }
}
