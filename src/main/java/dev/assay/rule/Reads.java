package dev.assay.rule;

import java.util.List;
import java.util.stream.Stream;

/** The components that conditions read. */
public final class Reads {

    private Reads() {}

    /** All reads of a pattern: in its conditions and bindings. */
    public static List<Operand.Read> of(Element.Pattern pattern) {
        var bound = pattern.bindings().stream().map(binding -> new Operand.Read(null, binding.field()));
        return Stream.concat(pattern.conditions().stream().flatMap(Reads::in), bound).distinct().toList();
    }

    /** All reads of a condition. */
    public static Stream<Operand.Read> in(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> Stream.concat(in(compare.left()), in(compare.right()));
            case Condition.Contains contains -> Stream.concat(in(contains.set()), in(contains.element()));
            case Condition.In in -> in(in.operand());
            case Condition.Matches matches -> in(matches.operand());
            case Condition.All all -> all.parts().stream().flatMap(Reads::in);
            case Condition.Any any -> any.parts().stream().flatMap(Reads::in);
            case Condition.Negation negation -> in(negation.part());
        };
    }

    private static Stream<Operand.Read> in(Operand operand) {
        return switch (operand) {
            case Operand.Read read -> Stream.of(read);
            case Operand.Arithmetic sum -> Stream.concat(in(sum.left()), in(sum.right()));
            case Operand.Literal any -> Stream.empty();
            case Operand.Bound any -> Stream.empty();
            case Operand.Whole any -> Stream.empty();
        };
    }
}
