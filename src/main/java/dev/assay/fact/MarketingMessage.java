package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A campaign or series of advertising, marketing or awareness messages to people (PDPL Arts. 25 and 26). */
@Kind(
        name = "marketing-message",
        list = "marketingMessages",
        describes = "A campaign or series of advertising, marketing or awareness messages to people")
public record MarketingMessage(
        @Required @Description("id of the campaign") String id,
        @Description("what it is") @Nullable MessageKind kind,
        @RefersTo(ProcessingActivity.class) @MayBeNone @Description("processing of which it is part; none when of none")
        @Nullable String processing,
        @Description("day it was last sent") @Nullable LocalDate sentOn,
        @DaysSince("sentOn") @Description("days since it was last sent; negative before") @Nullable Long daysSinceSent,
        @Description("whether the client and all recipients had dealt with each other before")
        @Nullable Boolean priorInteraction,
        @RefersTo(Consent.class) @Description("consents on which it rests") @Nullable Set<String> consents,
        @CountOf("consents") @Description("on how many consents it rests") @Nullable Long consentCount,
        @Description("recipients whose prior consent is not on record, count") @Nullable Long withoutConsent,
        @Description("whether recipients could choose what to receive when they consented")
        @Nullable Boolean optionsOffered,
        @Description("whether it names its sender clearly") @Nullable Boolean senderNamed,
        @Description("whether it gives a clear way to stop receiving such messages") @Nullable Boolean stopOffered,
        @Description("steps it took to consent to receive it, count") @Nullable Long stepsToStart,
        @MayBeNone @Description("steps it takes to stop receiving it, count; none when there is no way")
        @Nullable Long stepsToStop,
        @Description("whether stopping costs nothing") @Nullable Boolean stopFree,
        Origin origin)
        implements Fact {}
