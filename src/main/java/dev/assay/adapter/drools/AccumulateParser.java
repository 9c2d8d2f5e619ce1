package dev.assay.adapter.drools;

import dev.assay.fact.ValueType;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Element.Aggregate;
import dev.assay.rule.Element.Function;
import dev.assay.rule.Operand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads {@code accumulate( Kind( ... ); $n : count(), $s : sum( $v ); $n > 3 )}. */
final class AccumulateParser {

    private static final Set<String> CODE = Set.of("init", "action", "reverse", "result");

    private final RuleContext rule;
    private final Tokens tokens;
    private final Scope scope;

    AccumulateParser(RuleContext rule, Scope scope) {
        this.rule = rule;
        this.tokens = rule.tokens();
        this.scope = scope;
    }

    Element.Accumulate accumulate() {
        var word = tokens.next();
        rule.enter(word);
        tokens.expect("(", "accumulate");
        var inside = scope.inner();
        var source = source(inside);
        var aggregates = new ArrayList<Aggregate>();
        do {
            aggregates.add(aggregate(inside));
        } while (tokens.take(","));
        StockForms.checkAlone(word, aggregates);
        var conditions = tokens.take(";") ? conditions(aggregates) : List.<Condition>of();
        tokens.expect(")", "the accumulate");
        rule.leave();
        refuseBehind();
        return new Element.Accumulate(
                source, aggregates, conditions, rule.problems().place(word));
    }

    private Element.Pattern source(Scope inside) {
        var first = tokens.peek();
        boolean pattern = first.type() == Token.Type.WORD
                && !Set.of("not", "exists", "forall", "accumulate").contains(first.text());
        if (!pattern) {
            throw sourceRefusal(first);
        }
        var source = new PatternParser(rule, inside).pattern();
        if (tokens.peek().word("and") || tokens.peek().word("or")) {
            throw sourceRefusal(tokens.peek());
        }
        if (!tokens.take(";") && !tokens.take(",")) {
            throw tokens.syntax("\";\"", "the pattern of the accumulate");
        }
        return source;
    }

    private static Refusal sourceRefusal(Token at) {
        return new Refusal(
                at,
                "accumulate-source",
                "an accumulate goes over something other than one pattern",
                "write one pattern; conclude a derived fact first to count combinations");
    }

    private Aggregate aggregate(Scope inside) {
        if (CODE.contains(tokens.peek().text())) {
            throw new Refusal(
                    tokens.peek(),
                    "accumulate-code",
                    "\"%s\" runs code".formatted(tokens.peek().text()),
                    "use count, sum, min or max");
        }
        var variable = tokens.expect(Token.Type.WORD, "$n : count()", "the pattern of the accumulate");
        tokens.expect(":", variable.named());
        var name = tokens.expect(Token.Type.WORD, "count, sum, min or max", "the variable " + variable.text());
        var function = function(name);
        tokens.expect("(", name.named());
        var over = function == Function.COUNT ? null : over(inside, name);
        if (!tokens.take(")")) {
            throw new Refusal(
                    tokens.peek(),
                    "accumulate-function",
                    "%s is given %s".formatted(name.text(), tokens.peek().named()),
                    "write count(), or sum( $v ) with $v bound in the pattern");
        }
        var type = over == null ? ValueType.WHOLE : over.type();
        scope.bind(variable, Scope.ValueOf.number(type));
        return new Aggregate(variable.text(), function, over);
    }

    private static Function function(Token name) {
        return Arrays.stream(Function.values())
                .filter(one -> one.drlName().equals(name.text()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        name,
                        "accumulate-function",
                        "the function %s is refused".formatted(name.text()),
                        "use count, sum, min or max"));
    }

    private Operand.Bound over(Scope inside, Token function) {
        var variable = tokens.next();
        if (!variable.variable()) {
            throw new Refusal(
                    variable,
                    "accumulate-function",
                    "%s is given %s".formatted(function.text(), variable.named()),
                    "bind a component in the pattern: $v : component");
        }
        if (inside.meaning(variable) instanceof Scope.ValueOf(var type, var mayBeNone) && type.numeric()) {
            return new Operand.Bound(variable.text(), type);
        }
        throw new Refusal(
                variable,
                "accumulate-function",
                "%s wants a number, and %s is none".formatted(function.text(), variable.text()),
                "bind a component that is a number");
    }

    private List<Condition> conditions(List<Aggregate> aggregates) {
        var parser = new ConditionParser(tokens, rule.imports(), scope, null);
        var all = new ArrayList<Condition>();
        do {
            int mark = tokens.mark();
            var at = tokens.peek();
            try {
                var condition = parser.condition();
                new ResultConditions(aggregates, at).check(condition);
                all.add(condition);
            } catch (Refusal refusal) {
                rule.problems().add(refusal);
                tokens.skipPart(mark);
            }
        } while (tokens.take(","));
        return all;
    }

    private void refuseBehind() {
        var next = tokens.peek();
        if (next.word("from") || next.word("over")) {
            throw new Refusal(
                    next,
                    next.word("from") ? "from" : "window",
                    "%s follows an accumulate".formatted(next.named()),
                    "leave it out");
        }
    }
}
