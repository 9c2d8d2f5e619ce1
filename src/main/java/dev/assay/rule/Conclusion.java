package dev.assay.rule;

import dev.assay.fact.FactKind;
import java.util.List;

/** {@code insertLogical( new Kind( ... ) )}: the derived fact that holds as long as the rule's match does. */
public record Conclusion(FactKind kind, List<Operand> arguments) {
    public Conclusion {
        arguments = List.copyOf(arguments);
    }
}
