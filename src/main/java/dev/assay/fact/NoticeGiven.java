package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A privacy notice that was due to a person, when it was given, and what shows it. */
@Kind(
        name = "notice-given",
        list = "noticesGiven",
        describes = "A privacy notice that was due to a person, when it was given, and what shows it")
public record NoticeGiven(
        @Required @Description("id of the record") String id,
        @RefersTo(PrivacyNotice.class) @MayBeNone @Description("version that was given; none when none was")
        @Nullable String notice,
        @Description("to whom, by a pseudonym") @Nullable String person,
        @Description("whether the person enrolled in the client's health plan; else the client serves him")
        @Nullable Boolean enrolment,
        @Description("day of the first service, of enrolment, or of the first collection of data")
        @Nullable LocalDate firstContactOn,
        @DaysSince("firstContactOn") @Description("days since that first contact; negative before")
        @Nullable Long daysSinceContact,
        @MayBeNone @Description("day it was given; none when it was not") @Nullable LocalDate givenOn,
        @DaysSince("givenOn") @Description("days since it was given") @Nullable Long daysSinceGiving,
        @MayBeNone @Description("day an emergency treatment ended with which it began; none when it was no emergency")
        @Nullable LocalDate emergencyEndedOn,
        @DaysSince("emergencyEndedOn") @Description("days since the emergency treatment ended; negative before")
        @Nullable Long daysSinceEmergency,
        @Description("whether the first service was delivered electronically") @Nullable Boolean electronicService,
        @Description("whether the notice came by itself, at the first request for that service")
        @Nullable Boolean automatic,
        @Description("whether it was given by e-mail") @Nullable Boolean byEmail,
        @Description("whether the person agreed to e-mail and has not withdrawn that") @Nullable Boolean emailAgreed,
        @Description("whether the client knows that the e-mail did not arrive") @Nullable Boolean emailFailed,
        @Description("whether the person asked for paper") @Nullable Boolean paperAsked,
        @Description("whether the person was given paper") @Nullable Boolean paperGiven,
        @MayBeNone @Description("day the person confirmed receipt in writing; none when he did not")
        @Nullable LocalDate acknowledgedOn,
        @DaysSince("acknowledgedOn") @Description("days since receipt was confirmed") @Nullable Long daysSinceReceipt,
        @Description("whether it is written down what was tried to get the confirmation and why it was not given")
        @Nullable Boolean effortDocumented,
        @Description("whether the confirmation, or the record of what was tried, is kept")
        @Nullable Boolean proofKept,
        Origin origin)
        implements Fact {}
