package dev.assay.adapter.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholeFileTest {

    private static final byte[] FILE = "0123<abEF>0123".getBytes(StandardCharsets.US_ASCII);

    @Test
    void everythingButTheSignatureIsTheWholeFile() {
        assertThat(WholeFile.gap(FILE, new long[] {0, 4, 10, 4})).isEmpty();
    }

    @Test
    void aCutOrAddedEndIsNotCovered() {
        assertThat(WholeFile.gap(FILE, new long[] {0, 4, 10, 3})).hasValueSatisfying(gap -> assertThat(gap).contains("13 of 14"));
        assertThat(WholeFile.gap(FILE, new long[] {0, 4, 10, 9})).isPresent();
    }

    @Test
    void aBeginningThatIsLeftOutIsNotCovered() {
        assertThat(WholeFile.gap(FILE, new long[] {1, 3, 10, 4})).isPresent();
        assertThat(WholeFile.gap(FILE, new long[] {0, 4})).isPresent();
    }

    @Test
    void aHoleMayHoldNothingButHexadecimalDigits() {
        assertThat(WholeFile.gap("0123<ab/F>0123".getBytes(StandardCharsets.US_ASCII), new long[] {0, 4, 10, 4})).isPresent();
        assertThat(WholeFile.gap(FILE, new long[] {0, 3, 10, 4})).isPresent();
        assertThat(WholeFile.gap(FILE, new long[] {0, 4, 11, 3})).isPresent();
    }
}
