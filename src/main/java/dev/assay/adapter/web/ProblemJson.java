package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A refusal as JSON (RFC 9457): {@code {type, title, status, code, detail, instance, errors[]}}. */
final class ProblemJson {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    static ObjectNode of(ProblemCode code, String detail, String path) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", code.type())
                .put("title", code.title())
                .put("status", code.status())
                .put("code", code.word())
                .put("detail", detail)
                .put("instance", path);
    }

    /** With every mistake in the body: what, where (JSON Pointer; line and column where they are known), the way out. */
    static ObjectNode of(ProblemCode code, String detail, String path, List<Problem> problems) {
        var node = of(code, detail, path);
        var errors = node.putArray("errors");
        for (var problem : problems) {
            var error = errors.addObject()
                    .put("code", problem.code().text())
                    .put("pointer", problem.pointer())
                    .put("detail", problem.message());
            if (problem.line() > 0) {
                error.put("line", problem.line()).put("column", problem.column());
            }
        }
        return node;
    }

    static Response.ResponseBuilder answer(ObjectNode problem) {
        return Response.status(problem.path("status").asInt())
                .type(MEDIA_TYPE)
                .entity(problem.toString());
    }
}
