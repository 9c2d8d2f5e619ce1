package dev.assay.adapter.drools;

import dev.assay.rule.Condition;
import dev.assay.rule.Operand;

/** A piece of a condition: something with a value, or something that holds or not. */
sealed interface Part {

    /** Its first token. */
    Token at();

    /** @param mayBeNone whether comparing it with null has a meaning */
    record Value(Operand operand, boolean mayBeNone, Token at) implements Part {}

    record Test(Condition condition, Token at) implements Part {}
}
