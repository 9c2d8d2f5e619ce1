package dev.assay.adapter.drools;

import dev.assay.adapter.drools.Part.Value;
import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.fact.ValueType;
import dev.assay.rule.Operand;
import dev.assay.rule.Operand.Literal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads one value: a literal, a component, a variable, an enum constant. Whatever else stands there is refused. */
final class ValueParser {

    private final Tokens tokens;
    private final Imports imports;
    private final Scope scope;
    private final Scope.@Nullable FactOf own;

    /** @param own the fact of the pattern in which the value stands; null in the conditions of an accumulate */
    ValueParser(Tokens tokens, Imports imports, Scope scope, Scope.@Nullable FactOf own) {
        this.tokens = tokens;
        this.imports = imports;
        this.scope = scope;
        this.own = own;
    }

    Value value() {
        var token = tokens.peek();
        var value = switch (token.type()) {
            case TEXT -> new Value(Literals.text(tokens.next()), false, token);
            case NUMBER -> new Value(Literals.number(tokens.next(), false), false, token);
            case SYMBOL -> negativeNumber();
            case WORD -> word();
            case END -> throw tokens.syntax("a component, a variable or a literal", "the condition so far");
        };
        refuseAccess(token);
        return value;
    }

    private Value negativeNumber() {
        var sign = tokens.peek();
        if (!sign.symbol("-")) {
            throw new Refusal(
                    sign,
                    "condition",
                    "\"%s\" stands where a value is wanted".formatted(sign.text()),
                    "write both sides of each comparison: size > 3 && size < 9");
        }
        tokens.next();
        if (tokens.peek().type() != Token.Type.NUMBER) {
            throw new Refusal(sign, "arithmetic", "a minus sign before something that is no number", "write 0 - x");
        }
        return new Value(Literals.number(tokens.next(), true), false, sign);
    }

    private Value word() {
        var token = tokens.next();
        if (tokens.peek().symbol("(")) {
            throw new Refusal(
                    token,
                    "method-call",
                    "\"%s(\" calls a method".formatted(token.text()),
                    "compare components; what needs a calculation is a component of the kind");
        }
        return switch (token.text()) {
            case "true", "false" -> new Value(new Literal(ValueType.BOOL, token.word("true")), false, token);
            case "null" -> new Value(Literal.NONE, false, token);
            case "this" -> new Value(new Operand.Whole(null, own(token).kind()), false, token);
            case "new" ->
                throw new Refusal(
                        token,
                        "instance-creation",
                        "\"new\" makes an object",
                        "compare with a literal, a component or a variable");
            default -> token.variable() ? variable(token) : name(token);
        };
    }

    private Scope.FactOf own(Token token) {
        if (own == null) {
            throw new Refusal(
                    token,
                    "unbound-variable",
                    "%s stands outside a pattern".formatted(token.named()),
                    "test the results of the accumulate here: " + scope.described());
        }
        return own;
    }

    private Value variable(Token token) {
        return switch (scope.meaning(token)) {
            case Scope.FactOf fact
            when tokens.peek().symbol(".") -> {
                tokens.next();
                var field = field(fact.kind(), tokens.expect(Token.Type.WORD, "the name of a component", "the dot"));
                yield new Value(new Operand.Read(token.text(), field), fact.mayBeNone(field), token);
            }
            case Scope.FactOf(var kind, var present) -> new Value(new Operand.Whole(token.text(), kind), false, token);
            case Scope.ValueOf(var type, var mayBeNone) ->
                new Value(new Operand.Bound(token.text(), type), mayBeNone.getAsBoolean(), token);
            case Scope.Refused refused -> throw Refusal.noted(token);
        };
    }

    private Value name(Token token) {
        if (tokens.peek().symbol(".")) {
            return constant(token);
        }
        var fact = own(token);
        var field = field(fact.kind(), token);
        return new Value(new Operand.Read(null, field), fact.mayBeNone(field), token);
    }

    private Value constant(Token token) {
        var names = imports.enumNamed(token);
        if (names == null && own != null && own.kind().field(token.text()) != null) {
            throw into(tokens.peek(), token);
        }
        if (names == null) {
            throw new Refusal(
                    token,
                    "class-access",
                    "\"%s.\" is no enum of a component".formatted(token.text()),
                    "use a component, a variable or a constant of an imported enum");
        }
        tokens.next();
        var constant = tokens.expect(Token.Type.WORD, "the name of a constant", "the dot");
        if (tokens.peek().symbol("(")) {
            throw new Refusal(
                    constant, "method-call", "\"%s(\" calls a method".formatted(constant.text()), "use a constant");
        }
        var all = Arrays.asList(names.getEnumConstants());
        var found =
                all.stream().filter(one -> one.name().equals(constant.text())).findFirst();
        var value = found.orElseThrow(() -> new Refusal(
                constant,
                "unknown-constant",
                "%s has no constant %s".formatted(names.getSimpleName(), constant.text()),
                ClosestName.suggest(
                        constant.text(), all.stream().map(Enum::name).toList())));
        return new Value(new Literal(new ValueType.Choice(names), value), false, token);
    }

    static Field field(FactKind kind, Token name) {
        var field = kind.field(name.text());
        if (field == null) {
            throw new Refusal(
                    name,
                    "unknown-field",
                    "%s has no component %s".formatted(kind, name.text()),
                    ClosestName.suggest(
                            name.text(), kind.fields().stream().map(Field::name).toList()));
        }
        return field;
    }

    private void refuseAccess(Token value) {
        var next = tokens.peek();
        if (next.symbol("(")) {
            throw new Refusal(
                    next,
                    "method-call",
                    "a method is called here",
                    "compare components; what needs a calculation is a component of the kind");
        }
        if (next.symbol(".")) {
            throw into(next, value);
        }
    }

    private static Refusal into(Token dot, Token value) {
        var wayOut = value.word("this")
                ? "write the component alone"
                : "a value has no parts; match the other fact in a pattern of its own";
        return new Refusal(dot, "property-access", "%s is read into".formatted(value.named()), wayOut);
    }
}
