package dev.assay.adapter.drools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sign that safe DRL does not have is for in Java or DRL, so that the refusal can name it. */
record RefusedSymbol(String sign, String code, String is, String wayOut) {

    private static final String SPLIT = "write each comparison out, joined by && and ||";
    private static final String KNOWN_SIGNS = "use only == != < <= > >= && || ! + - * / and words such as contains";

    /** Longer signs first: the first one that the text starts with is meant. */
    private static final List<RefusedSymbol> ALL = List.of(
            new RefusedSymbol("->", "lambda", "a lambda", KNOWN_SIGNS),
            new RefusedSymbol("<-", "lambda", "an arrow", "put spaces between < and -"),
            new RefusedSymbol("::", "method-call", "a method reference", "read components by their name"),
            new RefusedSymbol(
                    "++", "assignment", "an increment", "put spaces between two signs; rules never change a value"),
            new RefusedSymbol(
                    "--", "assignment", "a decrement", "put spaces between two signs; rules never change a value"),
            new RefusedSymbol(":=", "unification", "a unification", "bind with : and compare with =="),
            new RefusedSymbol("+=", "assignment", "an assignment", "rules never change a value; compare with =="),
            new RefusedSymbol("-=", "assignment", "an assignment", "rules never change a value; compare with =="),
            new RefusedSymbol("*=", "assignment", "an assignment", "rules never change a value; compare with =="),
            new RefusedSymbol("/=", "assignment", "an assignment", "rules never change a value; compare with =="),
            new RefusedSymbol("<<", "bit-operator", "a bit operator", KNOWN_SIGNS),
            new RefusedSymbol(">>", "bit-operator", "a bit operator", KNOWN_SIGNS),
            new RefusedSymbol("<>", "generic-type", "a generic type", "kinds of fact have no type parameters"),
            new RefusedSymbol("!.", "null-safe-access", "a null-safe access", "compare with null first"),
            new RefusedSymbol(
                    "{",
                    "code-block",
                    "a block of code",
                    "rules hold conditions only; use count, sum, min or max in an accumulate"),
            new RefusedSymbol("}", "code-block", "a block of code", "rules hold conditions only"),
            new RefusedSymbol(
                    "[", "array-access", "an array, map or list", "read one component by its name, or use contains"),
            new RefusedSymbol(
                    "]", "array-access", "an array, map or list", "read one component by its name, or use contains"),
            new RefusedSymbol("#", "cast", "a cast", "a pattern names the kind it wants"),
            new RefusedSymbol("?", "ternary", "a ternary, query or null-safe access", SPLIT),
            new RefusedSymbol("=", "assignment", "an assignment", "compare with =="),
            new RefusedSymbol("%", "arithmetic", "a remainder", "use + - * / only"),
            new RefusedSymbol("&", "bit-operator", "a bit operator", "write &&"),
            new RefusedSymbol("|", "bit-operator", "a bit operator", "write ||"),
            new RefusedSymbol("^", "bit-operator", "a bit operator", KNOWN_SIGNS),
            new RefusedSymbol("~", "bit-operator", "a bit operator", KNOWN_SIGNS),
            new RefusedSymbol("'", "text-literal", "a text in single quotes", "write texts in double quotes"),
            new RefusedSymbol("`", "text-literal", "a backquote", "write texts in double quotes"),
            new RefusedSymbol("\\", "symbol", "a backslash outside a text", "leave it out"));

    static @Nullable RefusedSymbol at(String text, int offset) {
        for (var symbol : ALL) {
            if (text.startsWith(symbol.sign, offset)) {
                return symbol;
            }
        }
        return null;
    }
}
