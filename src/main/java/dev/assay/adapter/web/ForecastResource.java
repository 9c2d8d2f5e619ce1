package dev.assay.adapter.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.adapter.report.ForecastCalendar;
import dev.assay.adapter.report.ForecastJson;
import dev.assay.adapter.security.Role;
import dev.assay.flow.Forecast;
import dev.assay.flow.ForecastEngagement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What turns when nothing is done: the current facts of an engagement under future clocks. Nothing is recorded. */
@Path("/api/v1/engagements/{engagement}/forecast")
@RolesAllowed({Role.Name.TEAM, Role.Name.OFFICER, Role.Name.APPROVER, Role.Name.AUDITOR})
@Tag(name = "Evaluations")
public final class ForecastResource {

    private static final String CALENDAR = "text/calendar";

    private final ForecastEngagement forecast;
    private final Caller caller;
    private final Admission admission;

    ForecastResource(ForecastEngagement forecast, Caller caller, Admission admission) {
        this.forecast = forecast;
        this.caller = caller;
        this.admission = admission;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "forecast",
            summary = "What turns on which day, and why",
            description = "until is the last day to look at. Without workflow and phase the packs that apply are looked at. "
                    + "Ask for application/json or text/calendar in the header Accept.")
    public ObjectNode json(String engagement, @RestQuery @Nullable String until, @BeanParam QuestionParameters parameters) {
        return ForecastJson.of(ahead(engagement, until, parameters));
    }

    @GET
    @Produces(CALENDAR + ";qs=0.5")
    @Operation(operationId = "forecastCalendar", summary = "What turns to the worse, for a calendar (RFC 5545)")
    public Response calendar(
            String engagement, @RestQuery @Nullable String until, @BeanParam QuestionParameters parameters) {
        return Response.ok(ForecastCalendar.of(ahead(engagement, until, parameters), engagement))
                .type(CALENDAR + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"forecast.ics\"")
                .build();
    }

    private Forecast.Answer ahead(String engagement, @Nullable String until, QuestionParameters parameters) {
        if (parameters.asOf != null) {
            throw new Rejected(
                    ProblemCode.BAD_REQUEST, "A forecast begins now; leave asOf out, or use assay forecast --as-of.");
        }
        var key = caller.engagement(engagement);
        var last = day(until);
        return admission.in(() -> forecast.forecast(key, parameters.question(), last));
    }

    private static LocalDate day(@Nullable String until) {
        try {
            return LocalDate.parse(String.valueOf(until));
        } catch (DateTimeException e) {
            throw new Rejected(ProblemCode.BAD_REQUEST, "until is no day; write until=2027-06-30.");
        }
    }
}
