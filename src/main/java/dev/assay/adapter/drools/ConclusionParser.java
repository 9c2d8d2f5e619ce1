package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.rule.Conclusion;
import dev.assay.rule.Operand;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code then}: nothing, or {@code insertLogical( new Kind( $v, "text" ) );}. */
final class ConclusionParser {

    private static final String ALLOWED =
            "leave it empty, or write insertLogical( new Kind( $v, ... ) ); with a derived kind";

    private final RuleContext rule;
    private final Tokens tokens;
    private final Scope scope;

    ConclusionParser(RuleContext rule, Scope scope) {
        this.rule = rule;
        this.tokens = rule.tokens();
        this.scope = scope;
    }

    /** Reads up to and with {@code end}; null when there is nothing before it. */
    @Nullable
    Conclusion conclusion() {
        if (tokens.takeWord("end")) {
            return null;
        }
        if (!tokens.peek().word("insertLogical")) {
            throw code(tokens.peek());
        }
        tokens.next();
        tokens.expect("(", "insertLogical");
        tokens.expectWord("new", "insertLogical(");
        var kind = derivedKind(tokens.expect(Token.Type.WORD, "the name of a derived kind", "new"));
        tokens.expect("(", "the kind");
        var conclusion = new Conclusion(kind, arguments(kind));
        tokens.expect(")", "the kind and its values");
        tokens.expect(";", "insertLogical( ... )");
        if (!tokens.takeWord("end")) {
            throw code(tokens.peek());
        }
        return conclusion;
    }

    private static Refusal code(Token at) {
        return new Refusal(at, "consequence", "%s in the \"then\" of a rule is code".formatted(at.named()), ALLOWED);
    }

    private FactKind derivedKind(Token name) {
        var kind = rule.imports().kind(name);
        if (!kind.derived()) {
            throw new Refusal(
                    name,
                    "consequence",
                    "%s is no derived kind: teams state it, rules do not conclude it".formatted(kind),
                    ALLOWED);
        }
        return kind;
    }

    private List<Operand> arguments(FactKind kind) {
        var open = tokens.previous();
        var all = new ArrayList<Operand>();
        if (!tokens.take(")")) {
            do {
                all.add(argument(kind, all.size()));
            } while (tokens.take(","));
            tokens.expect(")", "the values of " + kind);
        }
        if (all.size() != kind.fields().size()) {
            var wanted = kind.fields().stream().map(Field::name).toList();
            throw new Refusal(
                    open,
                    "consequence",
                    "%s is given %d values".formatted(kind, all.size()),
                    "give it %s".formatted(String.join(", ", wanted)));
        }
        return all;
    }

    private Operand argument(FactKind kind, int index) {
        var value = new ValueParser(tokens, rule.imports(), scope, null).value();
        var operand = value.operand();
        boolean read = operand instanceof Operand.Read || operand instanceof Operand.Whole;
        boolean number = operand instanceof Operand.Literal
                && operand.type() != null
                && operand.type().numeric();
        if (read || number || operand.equals(Operand.Literal.NONE)) {
            throw new Refusal(
                    value.at(),
                    "consequence",
                    "%s cannot be a value here".formatted(TypeNames.of(operand)),
                    "bind the component before: $v : component, and give $v");
        }
        if (index < kind.fields().size() && !kind.fields().get(index).type().equals(operand.type())) {
            var field = kind.fields().get(index);
            throw new Refusal(
                    value.at(),
                    "type-mismatch",
                    "%s is given for %s".formatted(TypeNames.of(operand), field),
                    "give it %s".formatted(TypeNames.of(field.type())));
        }
        return operand;
    }
}
