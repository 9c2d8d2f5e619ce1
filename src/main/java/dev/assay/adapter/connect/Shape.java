package dev.assay.adapter.connect;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a file looks like from afar, without judging whether it is sound.
 *
 * @param root  name of the root element of XML, {@code {} for a JSON object, {@code [} for a list; empty when it is neither
 * @param names attributes of the root element, or keys of the JSON object, or of the first object in the list
 */
record Shape(String root, Set<String> names) {

    static final String OBJECT = "{";
    static final String LIST = "[";

    private static final Shape NONE = new Shape("", Set.of());

    /** @param format title of the format that is expected, for messages; empty when none is */
    static Shape of(ToolFile file, String format) {
        var text = ToolText.of(file, format).stripLeading();
        return switch (text.charAt(0)) {
            case '<' -> xml(file, format);
            case '{', '[' -> json(text);
            default -> NONE;
        };
    }

    private static Shape xml(ToolFile file, String format) {
        try {
            var cursor = new XmlCursor(file, format);
            return cursor.next() ? new Shape(cursor.name(), cursor.attributes()) : NONE;
        } catch (BadReport broken) {
            if (format.isEmpty()) {
                throw broken;
            }
            // The reader of the expected format says what is wrong with it, and knows whether it wants XML at all.
            return NONE;
        }
    }

    /** Looks as far as the file is sound: what is broken later the reader of the format refuses with its place. */
    private static Shape json(String text) {
        var names = new LinkedHashSet<String>();
        var root = text.substring(0, 1);
        try (var parser = JsonReport.factory().createParser(text)) {
            parser.nextToken();
            if (root.equals(LIST) && parser.nextToken() != JsonToken.START_OBJECT) {
                return new Shape(root, names);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException broken) {
            return new Shape(root, names);
        }
        return new Shape(root, names);
    }

    boolean object(String... keys) {
        return root.equals(OBJECT) && names.containsAll(Set.of(keys));
    }
}
