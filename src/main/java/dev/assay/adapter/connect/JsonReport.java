package dev.assay.adapter.connect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a JSON file whole, strictly: one value, no key twice, within limits. Each value keeps its place. */
final class JsonReport {

    private static final int DEEPEST = 100;

    /** Far above any real report of that size in bytes; values take more memory than their text. */
    private static final int MOST_VALUES = 1_000_000;

    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_KEY = 10_000;
    private static final String AGAIN = "See whether the tool ran to its end, and have it write the file again";

    private final ToolFile file;
    private final String format;
    private int values;

    private JsonReport(ToolFile file, String format) {
        this.file = file;
        this.format = format;
    }

    /** The value that the file holds. */
    static JsonValue read(ToolFile file, String format) {
        return new JsonReport(file, format).document(ToolText.of(file, format));
    }

    static JsonFactory factory() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(ToolFile.MOST_BYTES)
                .maxNameLength(LONGEST_KEY)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private JsonValue document(String text) {
        if (text.stripLeading().startsWith("<")) {
            throw new BadReport(file, new Place(1, 1), format, "the file is XML or HTML, and JSON is wanted", "Have the tool write JSON");
        }
        try (var parser = factory().createParser(text)) {
            return whole(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonValue whole(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            var value = value(parser, null);
            if (parser.nextToken() != null) {
                throw refused(parser.currentTokenLocation(), "there is more text after the JSON value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw refused(e.getLocation() == null ? parser.currentLocation() : e.getLocation(), problem(e));
        }
    }

    /** What the parser says, without its advice to programmers. */
    private static String problem(JsonProcessingException e) {
        var message = e.getOriginalMessage().lines().findFirst().orElse("");
        return "this is not the JSON that is wanted: "
                + message.replaceFirst(", from `.*`\\)", ")").replaceFirst(": enable `.*", "").replaceFirst("\\.$", "");
    }

    private BadReport refused(JsonLocation at, String problem) {
        var place = at == null || at.getLineNr() < 1 ? Place.WHOLE : new Place(at.getLineNr(), at.getColumnNr());
        return new BadReport(file, place, format, problem, AGAIN);
    }

    private JsonValue value(JsonParser parser, @Nullable JsonPath path) throws IOException {
        if (++values > MOST_VALUES) {
            throw refused(parser.currentTokenLocation(), "the file holds more than %d values".formatted(MOST_VALUES));
        }
        var at = parser.currentTokenLocation();
        var content = content(parser, path);
        return new JsonValue(file, format, path, new Place(at.getLineNr(), at.getColumnNr()), content);
    }

    private Object content(JsonParser parser, @Nullable JsonPath path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, path);
            case START_ARRAY -> elements(parser, path);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Digits(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> JsonValue.NONE;
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + parser.currentToken());
        };
    }

    private Object members(JsonParser parser, @Nullable JsonPath path) throws IOException {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser, new JsonPath(path, name)));
        }
        return members;
    }

    private Object elements(JsonParser parser, @Nullable JsonPath path) throws IOException {
        var elements = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, new JsonPath(path, elements.size())));
        }
        return elements;
    }
}
