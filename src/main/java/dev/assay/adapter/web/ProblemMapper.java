package dev.assay.adapter.web;

import dev.assay.adapter.connect.BadReport;
import dev.assay.adapter.connect.ImportConflict;
import dev.assay.adapter.security.SignIn;
import dev.assay.evaluation.BudgetExceeded;
import dev.assay.fact.BadInput;
import dev.assay.fact.Problem;
import dev.assay.flow.Refused;
import dev.assay.flow.WrongQuestion;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into a problem with a stable code; nothing of our insides goes out. */
final class ProblemMapper {

    private static final Set<Problem.Code> NO_JSON = EnumSet.of(Problem.Code.SYNTAX, Problem.Code.ENCODING);

    private final Incidents incidents;

    ProblemMapper(Incidents incidents) {
        this.incidents = incidents;
    }

    @ServerExceptionMapper
    Response rejected(Rejected rejected, UriInfo uri) {
        var answer = answer(rejected.code(), rejected.getMessage(), uri);
        return rejected.code() == ProblemCode.BUSY ? answer.header(HttpHeaders.RETRY_AFTER, 2).build() : answer.build();
    }

    @ServerExceptionMapper
    Response badInput(BadInput bad, UriInfo uri) {
        var problems = bad.problems();
        var detail = problems.size() == 1
                ? "There is one problem in the body."
                : "There are %d problems in the body.".formatted(problems.size());
        return ProblemJson.answer(ProblemJson.of(code(bad), detail, uri.getPath(), problems)).build();
    }

    private static ProblemCode code(BadInput bad) {
        if (bad.problems().stream().anyMatch(problem -> problem.code() == Problem.Code.DOCUMENT_TOO_LARGE)) {
            return ProblemCode.TOO_LARGE;
        }
        return bad.problems().stream().anyMatch(problem -> NO_JSON.contains(problem.code()))
                ? ProblemCode.MALFORMED_JSON
                : ProblemCode.BAD_INPUT;
    }

    @ServerExceptionMapper
    Response badReport(BadReport bad, UriInfo uri) {
        var problem = ProblemJson.of(ProblemCode.BAD_REPORT, bad.located(), uri.getPath()).put("file", bad.file());
        if (bad.line() > 0) {
            problem.put("line", bad.line()).put("column", bad.column());
        }
        return ProblemJson.answer(problem).build();
    }

    @ServerExceptionMapper
    Response importConflict(ImportConflict conflict, UriInfo uri) {
        return answer(ProblemCode.IMPORT_CONFLICT, conflict.getMessage(), uri).build();
    }

    @ServerExceptionMapper
    Response wrongQuestion(WrongQuestion wrong, UriInfo uri) {
        var code = switch (wrong.part()) {
            case WORKFLOW -> ProblemCode.UNKNOWN_WORKFLOW;
            case PHASE -> ProblemCode.UNKNOWN_PHASE;
            case PACK -> ProblemCode.UNKNOWN_PACK;
            case NEED -> ProblemCode.UNKNOWN_NEED;
            case UNTIL -> ProblemCode.BAD_REQUEST;
        };
        return answer(code, wrong.getMessage(), uri).build();
    }

    @ServerExceptionMapper
    Response refused(Refused refused, UriInfo uri) {
        // Every reason is a code of the same name; a test holds that.
        return answer(ProblemCode.valueOf(refused.reason().name()), refused.getMessage(), uri).build();
    }

    @ServerExceptionMapper
    Response budget(BudgetExceeded stopped, UriInfo uri) {
        return answer(ProblemCode.BUDGET_EXCEEDED, stopped.getMessage(), uri).build();
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException failed, UriInfo uri) {
        Long wait = failed.getAttribute(SignIn.WAIT_SECONDS);
        if (wait == null) {
            return unauthorized(uri);
        }
        var detail = "Too many attempts with this name failed. Wait %d seconds.".formatted(wait);
        return answer(ProblemCode.TOO_MANY_ATTEMPTS, detail, uri)
                .header(HttpHeaders.RETRY_AFTER, wait)
                .build();
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    Response unauthorized(UriInfo uri) {
        return answer(
                        ProblemCode.NOT_AUTHENTICATED,
                        "Send a valid user name and password (Basic) or a token (Bearer).",
                        uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"assay\", charset=\"UTF-8\"")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"assay\"")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(
                        ProblemCode.NOT_ALLOWED,
                        "None of your roles allows this; docs/reference/rest.md says which do. Ask your operator.",
                        uri)
                .build();
    }

    /** What the framework refuses by itself: addresses, methods and media types that there are not. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refused, UriInfo uri) {
        var theirs = refused.getResponse();
        var answer = switch (theirs.getStatus()) {
            case 400 -> answer(ProblemCode.BAD_REQUEST, "A parameter of the address or a header cannot be read.", uri);
            case 404 -> answer(ProblemCode.NOT_FOUND, "There is nothing at " + uri.getPath() + ".", uri);
            case 405 -> answer(ProblemCode.METHOD_NOT_ALLOWED, "Use one of the methods in the header Allow.", uri);
            case 406 -> answer(ProblemCode.NOT_ACCEPTABLE, "Ask for application/json in the header Accept.", uri);
            case 413 -> answer(ProblemCode.TOO_LARGE, BodyLimit.MESSAGE, uri);
            case 415 -> answer(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send Content-Type: application/json.", uri);
            default -> internal(refused, uri);
        };
        var allow = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response anything(Throwable failure, UriInfo uri) {
        if (StoreFailure.isBehind(failure)) {
            incidents.report(failure);
            var detail = "The database does not answer, so nothing was decided or kept. Send the same request again.";
            return answer(ProblemCode.NOT_RECORDED, detail, uri)
                    .header(HttpHeaders.RETRY_AFTER, 5)
                    .build();
        }
        return internal(failure, uri).build();
    }

    private Response.ResponseBuilder internal(Throwable failure, UriInfo uri) {
        var number = incidents.report(failure);
        var detail = "This is a mistake of the service, not yours. Give its operator the number %s.".formatted(number);
        return answer(ProblemCode.INTERNAL, detail, uri);
    }

    private static Response.ResponseBuilder answer(ProblemCode code, String detail, UriInfo uri) {
        return ProblemJson.answer(ProblemJson.of(code, detail, uri.getPath()));
    }
}
