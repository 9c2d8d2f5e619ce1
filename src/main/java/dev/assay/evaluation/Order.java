package dev.assay.evaluation;

import dev.assay.evaluation.Results.Match;
import dev.assay.evaluation.Results.SubjectResult;
import dev.assay.fact.Fact;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** The order of subjects and matches, which no engine may leave to chance. */
public final class Order {

    private static final int MOST_DIGITS = 9;

    /** By position in the submission; derived facts by their content. */
    public static final Comparator<Fact> FACTS = (one, other) -> facts(one, other, Object::toString);

    /** By their subject. */
    public static final Comparator<SubjectResult> SUBJECTS = Comparator.comparing(SubjectResult::subject, FACTS);

    /** The certain ones first, then by their facts. */
    public static final Comparator<Match> MATCHES = matches(FACTS);

    private Order() {}

    /** The order of {@link #FACTS}, for one thread that compares the same derived facts often: it keeps their texts. */
    public static Comparator<Fact> keepingTexts() {
        var texts = new IdentityHashMap<Fact, String>();
        return (one, other) -> facts(one, other, fact -> texts.computeIfAbsent(fact, Object::toString));
    }

    /** The order of {@link #MATCHES}, by an order of facts. */
    public static Comparator<Match> matches(Comparator<Fact> facts) {
        return Comparator.comparing((Match match) -> !match.certain())
                .thenComparing(Match::facts, (some, others) -> lists(some, others, facts));
    }

    private static int lists(List<Fact> some, List<Fact> others, Comparator<Fact> facts) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            var order = facts.compare(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static String pointer(Fact fact) {
        return fact.origin().pointer();
    }

    /** Texts are made last: derived facts have no pointer, and theirs are long. */
    private static int facts(Fact one, Fact other, Function<Fact, String> text) {
        if (one == other) {
            return 0;
        }
        var order = stems(pointer(one), pointer(other));
        if (order == 0) {
            order = Long.compare(number(pointer(one)), number(pointer(other)));
        }
        if (order == 0) {
            order = one.origin().existence().compareTo(other.origin().existence());
        }
        return order == 0 ? text.apply(one).compareTo(text.apply(other)) : order;
    }

    /** Compares the pointers without their last parts. */
    private static int stems(String one, String other) {
        int length = one.lastIndexOf('/') + 1;
        int otherLength = other.lastIndexOf('/') + 1;
        for (int i = 0; i < Math.min(length, otherLength); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return one.charAt(i) - other.charAt(i);
            }
        }
        return length - otherLength;
    }

    /** The index of a list member, so that /systems/10 comes after /systems/9; -1 for what is no index. */
    private static long number(String pointer) {
        var digits = pointer.lastIndexOf('/') + 1;
        if (digits == pointer.length() || pointer.length() - digits > MOST_DIGITS) {
            return -1;
        }
        var number = 0L;
        for (int i = digits; i < pointer.length(); i++) {
            var digit = pointer.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
