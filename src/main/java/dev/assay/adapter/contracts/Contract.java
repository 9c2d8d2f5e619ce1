package dev.assay.adapter.contracts;

import java.util.List;

/**
 * A JSON Schema as far as Assay writes them: objects with typed members.
 *
 * @param definitions in the order in which they refer to each other; the document itself is the last
 */
public record Contract(String title, String description, List<Definition> definitions) {

    public Contract {
        definitions = List.copyOf(definitions);
    }

    /** An object. */
    public record Definition(String name, String description, List<Member> members) {

        public Definition {
            members = List.copyOf(members);
        }

        /** As a class is called: {@code test-report} is {@code TestReport}. */
        public String className() {
            var text = new StringBuilder();
            for (var part : name.split("-")) {
                text.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
            }
            return text.toString();
        }
    }

    /**
     * A member of an object.
     *
     * @param required whether it has to be there; others are unknown when they are not
     * @param mayBeNone whether it can be null, which says that there is none
     */
    public record Member(String key, String description, boolean required, boolean mayBeNone, Type type) {}

    /** What a member can hold. */
    public sealed interface Type {

        record Text() implements Type {}

        record Bool() implements Type {}

        record Whole() implements Type {}

        record Decimal() implements Type {}

        record Date() implements Type {}

        record Moment() implements Type {}

        /** One of these words. */
        record Choice(List<String> words) implements Type {
            public Choice {
                words = List.copyOf(words);
            }
        }

        /** This text and no other. */
        record Constant(String text) implements Type {}

        /** Values of which each is there once, or objects. */
        record ListOf(Type element, boolean distinct) implements Type {}

        /** An object that is defined elsewhere. */
        record Reference(String definition) implements Type {}

        /** Any members. */
        record Free() implements Type {}
    }
}
