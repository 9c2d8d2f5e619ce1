package dev.assay.evidence;

import java.util.List;

/** Compares a decision that was made again with the recorded one, byte for byte. */
public sealed interface Replay {

    /** The same bytes came out. */
    record Equal() implements Replay {}

    /** Something else came out; under another version of the meaning of rules that can be a known change. */
    record Different(String recordedSemantics, String difference) implements Replay {
        /** Whether both sides mean the same by a rule, so that the difference has no explanation. */
        public boolean unexplained() {
            return recordedSemantics.equals(Manifest.SEMANTICS);
        }
    }

    /** It could not be made again. */
    record Impossible(List<String> reasons) implements Replay {
        public Impossible {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param semantics version under which the recorded one was made */
    static Replay compare(String recorded, String again, String semantics) {
        return recorded.equals(again) ? new Equal() : new Different(semantics, difference(recorded, again));
    }

    private static String difference(String recorded, String again) {
        int at = 0;
        while (at < Math.min(recorded.length(), again.length()) && recorded.charAt(at) == again.charAt(at)) {
            at++;
        }
        return "recorded ...%s..., again ...%s...".formatted(around(recorded, at), around(again, at));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
