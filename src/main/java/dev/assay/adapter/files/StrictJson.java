package dev.assay.adapter.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.assay.fact.FactPath;
import dev.assay.fact.Problem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/**
 * Parses JSON so that equal texts, and only those, have equal canonical forms: no key twice, no number that a double
 * cannot keep, no half of a surrogate pair (RFC 8785 leaves these undefined).
 */
final class StrictJson {

    private final Limits limits;
    private final FactProblems problems;
    private String pointer = "";
    private int values;

    private StrictJson(Limits limits, FactProblems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The parsed text; throws {@link dev.assay.fact.BadInput} at once where reading on makes no sense. */
    static Json parse(String text, Limits limits, FactProblems problems) {
        return new StrictJson(limits, problems).document(text);
    }

    private Json document(String text) {
        try (var parser = factory().createParser(text)) {
            parser.nextToken();
            var json = value(parser, "");
            if (parser.nextToken() != null) {
                var message = "there is more text after the document; hand in one object";
                problems.add(Code.SYNTAX, "", spot(parser), message);
            }
            return json;
        } catch (StreamConstraintsException e) {
            return stop(Code.TOO_LONG, e.getLocation(), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            return stop(Code.SYNTAX, e.getLocation(), "this is not JSON: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonFactory factory() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.bytes())
                .maxNameLength(limits.bytes())
                .maxNumberLength(limits.bytes())
                .build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    private Json value(JsonParser parser, String here) throws IOException {
        pointer = here;
        if (++values > limits.values()) {
            var message = "the document holds more than " + limits.values() + " values; make it smaller";
            stop(Code.DOCUMENT_TOO_LARGE, parser.currentTokenLocation(), message);
        }
        var at = spot(parser);
        var token = parser.currentToken();
        return switch (token) {
            case null -> stop(Code.SYNTAX, parser.currentLocation(), "the document is empty; write one JSON object");
            case START_OBJECT -> object(parser, here, at);
            case START_ARRAY -> list(parser, here, at);
            case VALUE_STRING -> text(parser.getText(), here, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                StrictNumber.read(parser.getText(), limits.number(), here, at, problems);
            case VALUE_TRUE -> new Json.Bool(true, at);
            case VALUE_FALSE -> new Json.Bool(false, at);
            case VALUE_NULL -> new Json.Null(at);
            case END_ARRAY, END_OBJECT, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + token);
        };
    }

    private Json object(JsonParser parser, String here, Json.Spot at) throws IOException {
        checkDepth(parser);
        var members = new LinkedHashMap<String, Json.Member>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var nameAt = spot(parser);
            var child = FactPath.child(here, name);
            pointer = child;
            text(name, child, nameAt, limits.name());
            parser.nextToken();
            var member = new Json.Member(nameAt, value(parser, child));
            if (members.putIfAbsent(name, member) != null) {
                problems.add(
                        Code.DUPLICATE_KEY,
                        child,
                        nameAt,
                        "the key %s is here twice; keep one of them",
                        Json.quoted(name));
            }
            pointer = here;
        }
        return new Json.Obj(members, at);
    }

    private Json list(JsonParser parser, String here, Json.Spot at) throws IOException {
        checkDepth(parser);
        var elements = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, FactPath.child(here, elements.size())));
            pointer = here;
        }
        return new Json.Arr(elements, at);
    }

    private void checkDepth(JsonParser parser) {
        if (parser.getParsingContext().getNestingDepth() > limits.depth()) {
            stop(
                    Code.TOO_DEEP,
                    parser.currentTokenLocation(),
                    "objects and lists lie deeper within each other than " + limits.depth() + " levels; flatten them");
        }
    }

    private Json text(String text, String here, Json.Spot at) {
        return text(text, here, at, limits.text()) ? new Json.Str(text, at) : new Json.Refused(at);
    }

    private boolean text(String text, String here, Json.Spot at, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            problems.add(
                    Code.TOO_LONG,
                    here,
                    at,
                    "%d characters are too many; %d are allowed, so refer to a document instead",
                    length, longest);
            return false;
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            problems.add(
                    Code.ENCODING,
                    here,
                    at,
                    "%s holds half of a surrogate pair, which is no character; write it whole",
                    Json.quoted(text));
            return false;
        }
        return true;
    }

    private Json stop(Code code, JsonLocation location, String message) {
        problems.add(code, pointer, new Json.Spot(location.getLineNr(), location.getColumnNr()), message);
        problems.stopIfAny();
        throw new IllegalStateException("a problem stops the reading");
    }

    private static Json.Spot spot(JsonParser parser) {
        var location = parser.currentTokenLocation();
        return new Json.Spot(location.getLineNr(), location.getColumnNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
