package dev.assay.adapter.signing;

import java.util.Optional;

/** Whether a signature's byte range is the whole file but for the signature itself. */
final class WholeFile {

    private WholeFile() {}

    /** What is not covered; empty when everything is. */
    static Optional<String> gap(byte[] file, long[] range) {
        if (range.length != 4 || range[0] != 0 || range[1] < 0 || range[2] < range[1] || range[3] < 0) {
            return Optional.of("the seal does not begin at the start of the file");
        }
        var end = range[2] + range[3];
        if (end != file.length) {
            return Optional.of("the seal covers %d of %d bytes: something was added after sealing, or an end is cut off"
                    .formatted(end, file.length));
        }
        return onlyTheSignature(file, (int) range[1], (int) range[2])
                ? Optional.empty()
                : Optional.of("the part that the seal leaves out holds more than the signature");
    }

    /** {@code <hexadecimal digits>} and nothing else. */
    private static boolean onlyTheSignature(byte[] file, int from, int to) {
        if (to - from < 2 || file[from] != '<' || file[to - 1] != '>') {
            return false;
        }
        for (int at = from + 1; at < to - 1; at++) {
            if (Character.digit(file[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
