package dev.assay.adapter.drools;

import dev.assay.fact.FactKind;
import dev.assay.fact.Field;
import dev.assay.rule.Condition;
import dev.assay.rule.Element;
import dev.assay.rule.Operand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code $x : Kind( $v : component, component > 3, ... )}. */
final class PatternParser {

    private final RuleContext rule;
    private final Tokens tokens;
    private final Scope scope;
    private final Set<Field> present = new HashSet<>();

    PatternParser(RuleContext rule, Scope scope) {
        this.rule = rule;
        this.tokens = rule.tokens();
        this.scope = scope;
    }

    /** @throws Refusal an already noted one, behind the pattern, when nothing is to be made of it */
    Element.Pattern pattern() {
        var variable = tokens.peek().variable() || tokens.peek(1).symbol(":") ? tokens.next() : null;
        if (variable != null) {
            tokens.expect(":", "the variable " + variable.text());
        }
        var name = tokens.expect(Token.Type.WORD, "the name of a kind of fact", before());
        rule.countPattern(name);
        refuseQualified(name);
        tokens.expect("(", "the kind " + name.text());
        var kind = kind(name, variable);
        var bindings = new ArrayList<Element.Binding>();
        var conditions = new ArrayList<Condition>();
        constraints(kind, bindings, conditions);
        refuseSource();
        if (variable != null) {
            bind(variable, new Scope.FactOf(kind, present));
        }
        var first = variable == null ? name : variable;
        return new Element.Pattern(
                variable == null ? null : variable.text(),
                kind,
                bindings,
                conditions,
                rule.problems().place(first));
    }

    private String before() {
        return tokens.previous().named();
    }

    private void refuseQualified(Token name) {
        if (tokens.peek().symbol(".")) {
            throw new Refusal(
                    name, "qualified-name", "the kind is named with its package", "import it and write its short name");
        }
        if (tokens.peek().symbol("<")) {
            throw new Refusal(
                    tokens.peek(),
                    "generic-type",
                    "%s has no type parameters".formatted(name.text()),
                    "write %s( ... )".formatted(name.text()));
        }
    }

    private FactKind kind(Token name, @Nullable Token variable) {
        try {
            return rule.imports().kind(name);
        } catch (Refusal refusal) {
            rule.problems().add(refusal);
            skip(variable);
            throw Refusal.noted(name);
        }
    }

    /** Goes behind the pattern and remembers what it would have bound. */
    private void skip(@Nullable Token variable) {
        if (variable != null) {
            scope.bindRefused(variable);
        }
        for (int depth = 1; depth > 0 && !tokens.ended() && !tokens.peek().word("then"); tokens.next()) {
            if (tokens.peek().variable() && tokens.peek(1).symbol(":")) {
                scope.bindRefused(tokens.peek());
            }
            depth += tokens.peek().symbol("(") ? 1 : tokens.peek().symbol(")") ? -1 : 0;
        }
    }

    private void constraints(FactKind kind, List<Element.Binding> bindings, List<Condition> conditions) {
        if (tokens.take(")")) {
            return;
        }
        do {
            int mark = tokens.mark();
            try {
                constraint(kind, bindings, conditions);
            } catch (Refusal refusal) {
                rule.problems().add(refusal);
                tokens.skipPart(mark);
            }
        } while (tokens.take(","));
        if (tokens.peek().symbol(";")) {
            throw new Refusal(
                    tokens.peek(),
                    "positional-argument",
                    "values by position are refused",
                    "write component == value, separated by commas");
        }
        tokens.expect(")", before());
    }

    private void constraint(FactKind kind, List<Element.Binding> bindings, List<Condition> conditions) {
        var parser = new ConditionParser(tokens, rule.imports(), scope, new Scope.FactOf(kind, present));
        if (!tokens.peek(1).symbol(":")) {
            var condition = parser.condition();
            conditions.add(condition);
            notePresent(condition);
            return;
        }
        var variable = tokens.next();
        tokens.next();
        var start = tokens.peek();
        try {
            var part = parser.part();
            var field = BoundField.of(part, start);
            if (part instanceof Part.Test(var condition, var at)) {
                conditions.add(condition);
            }
            scope.bind(variable, new Scope.ValueOf(field.type(), () -> field.mayBeNone() && !present.contains(field)));
            bindings.add(new Element.Binding(variable.text(), field));
        } catch (Refusal refusal) {
            scope.bindRefused(variable);
            throw refusal;
        }
    }

    /** Behind {@code component != null} the component can be calculated with. */
    private void notePresent(Condition condition) {
        if (condition instanceof Condition.Compare(Operand.Read(var variable, var field), var comparator, var other)
                && variable == null
                && comparator == Condition.Comparator.NOT_EQUAL
                && other.equals(Operand.Literal.NONE)) {
            present.add(field);
        }
    }

    private void refuseSource() {
        var next = tokens.peek();
        if (next.word("from")) {
            throw new Refusal(
                    next, "from", "\"from\" reads facts that are not in the submission", "match stated facts only");
        }
        if (next.word("over")) {
            throw new Refusal(next, "window", "\"over\" opens a window over events", "compare days and ages instead");
        }
        if (next.symbol("@")) {
            throw new Refusal(next, "annotation", "a pattern has an annotation", "leave it out");
        }
    }

    private void bind(Token variable, Scope.Meaning meaning) {
        try {
            scope.bind(variable, meaning);
        } catch (Refusal refusal) {
            rule.problems().add(refusal);
        }
    }
}
