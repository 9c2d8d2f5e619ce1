package dev.assay.adapter.files;

import dev.assay.fact.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small JSON object of texts and lists of texts, read as strictly as facts are: what a request asks for. */
public final class RequestObject {

    private static final Limits LIMITS = new Limits(64 * 1024, 1_000, 4, 4_096, 256, 64, 100);

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private RequestObject() {}

    /** The keys that may be there; {@code needed} are texts that must be. */
    public record Shape(Set<String> needed, Set<String> texts, Set<String> lists) {
        private Set<String> all() {
            var all = new LinkedHashSet<>(needed);
            all.addAll(texts);
            all.addAll(lists);
            return all;
        }
    }

    /** The most bytes that such an object may have. */
    public static int mostBytes() {
        return LIMITS.bytes();
    }

    /** @throws dev.assay.fact.BadInput with everything that is wrong with it */
    public static RequestObject read(byte[] body, Shape shape) {
        var problems = new FactProblems(LIMITS.problems());
        var request = new RequestObject();
        if (body.length > LIMITS.bytes()) {
            var message = "a request may have " + LIMITS.bytes() + " bytes; send less";
            problems.add(Code.DOCUMENT_TOO_LARGE, "", Json.Spot.NOWHERE, message);
            problems.stopIfAny();
        }
        switch (StrictJson.parse(new String(body, StandardCharsets.UTF_8), LIMITS, problems)) {
            case Json.Obj object -> request.members(object, shape, problems);
            case Json other ->
                problems.add(Code.WRONG_TYPE, "", other.at(), "a request is an object, not %s", other.shown());
        }
        problems.stopIfAny();
        return request;
    }

    private void members(Json.Obj object, Shape shape, FactProblems problems) {
        object.members().forEach((name, member) -> {
            if (shape.lists().contains(name)) {
                list(name, member.value(), problems);
            } else if (shape.all().contains(name)) {
                text(member.value(), "/" + name, problems).ifPresent(text -> texts.put(name, text));
            } else {
                var closest = new ClosestName(name, shape.all());
                var message = "there is no field %s here%s";
                problems.add(Code.UNKNOWN_FIELD, "/" + name, member.at(), message, Json.quoted(name), closest);
            }
        });
        for (var name : shape.needed()) {
            if (!object.members().containsKey(name)) {
                problems.add(Code.MISSING_FIELD, "/" + name, object.at(), "the field \"%s\" is missing", name);
            }
        }
    }

    private void list(String name, Json value, FactProblems problems) {
        if (!(value instanceof Json.Arr list)) {
            problems.add(Code.WRONG_TYPE, "/" + name, value.at(), "a list of texts is wanted, not %s", value.shown());
            return;
        }
        var read = new ArrayList<String>();
        for (int i = 0; i < list.elements().size(); i++) {
            text(list.elements().get(i), "/" + name + "/" + i, problems).ifPresent(read::add);
        }
        lists.put(name, List.copyOf(read));
    }

    private static Optional<String> text(Json value, String pointer, FactProblems problems) {
        return switch (value) {
            case Json.Str text when !text.text().isBlank() -> Optional.of(text.text());
            case Json.Str blank -> {
                problems.add(Code.BLANK_TEXT, pointer, blank.at(), "the text is blank; say something or leave it out");
                yield Optional.empty();
            }
            case Json.Refused refused -> Optional.empty();
            case Json other -> {
                problems.add(Code.WRONG_TYPE, pointer, other.at(), "a text is wanted, not %s", other.shown());
                yield Optional.empty();
            }
        };
    }

    /** A text that the shape says must be there. */
    public String needed(String name) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("%s is not needed by the shape of the request".formatted(name));
        }
        return text;
    }

    public @Nullable String text(String name) {
        return texts.get(name);
    }

    /** Empty when it is not there. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
