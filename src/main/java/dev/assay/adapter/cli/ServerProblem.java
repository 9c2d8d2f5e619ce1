package dev.assay.adapter.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;

/** A service refused a request; the message holds everything that it said about it. */
final class ServerProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERRORS = 500;

    private final int status;

    /** @param problem as in RFC 9457; empty when the answer was something else */
    ServerProblem(int status, JsonNode problem) {
        super(message(status, problem));
        this.status = status;
    }

    /** Its mistake, or one in what it was sent. */
    Exit exit() {
        return status >= SERVER_ERRORS ? Exit.UNDECIDED : Exit.BAD_INPUT;
    }

    /** There is no such thing at that address. */
    boolean notFound() {
        return status == NOT_FOUND;
    }

    private static String message(int status, JsonNode problem) {
        var code = problem.path("code");
        if (!code.isTextual()) {
            return "the server answered %d without saying why; is it an Assay service?".formatted(status);
        }
        var errors = problem.path("errors").valueStream().map(ServerProblem::line).collect(Collectors.joining());
        return "%s [%s]%s".formatted(problem.path("detail").asText(), code.asText(), errors);
    }

    private static String line(JsonNode error) {
        var place = error.has("line") ? "%s:%s ".formatted(error.path("line").asText(), error.path("column").asText()) : "";
        var pointer = error.path("pointer").asText();
        return "%n%s%s: %s [%s]"
                .formatted(
                        place,
                        pointer.isEmpty() ? "document" : pointer,
                        error.path("detail").asText(),
                        error.path("code").asText());
    }
}
