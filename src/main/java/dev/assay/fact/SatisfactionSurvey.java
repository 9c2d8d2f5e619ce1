package dev.assay.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to somebody of the client how content they are with an engagement. */
@Kind(
        name = "satisfaction-survey",
        list = "satisfactionSurveys",
        describes = "A question to somebody of the client how content they are with an engagement")
public record SatisfactionSurvey(
        @Required @Description("id of the survey") String id,
        @RefersTo(Stakeholder.class) @Description("who was asked") @Nullable String stakeholder,
        @MayBeNone @Description("day it was sent; none when not") @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since it was sent") @Nullable Long ageInDays,
        @MayBeNone @Description("day of the answer; none while there is none") @Nullable LocalDate answeredOn,
        @DaysSince("answeredOn") @Description("days since the answer") @Nullable Long daysSinceAnswer,
        @MayBeNone @Description("how content the person is, from 0 to 10 (most); none while there is no answer")
        @Nullable BigDecimal score,
        @MayBeNone @Description("day of the last reminder; none when nobody was reminded")
        @Nullable LocalDate remindedOn,
        @DaysSince("remindedOn") @Description("days since the last reminder") @Nullable Long daysSinceReminder,
        Origin origin)
        implements Fact {}
