package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form, app, counter or device through which data is collected from people, and what they are told (PDPL Arts. 11 to 13). */
@Kind(
        name = "collection-point",
        list = "collectionPoints",
        describes = "A form, app, counter or device through which data is collected from people, and what they are told")
public record CollectionPoint(
        @Required @Description("id of the form, app, counter or device") String id,
        @Description("name in words") @Nullable String name,
        @RefersTo(ProcessingActivity.class) @Description("processing for which it collects")
        @Nullable Set<String> processing,
        @Judged @Description("whether no law forbids this way of collecting") @Nullable Boolean lawfulMeans,
        @Judged
        @Description("whether it suits the circumstances of the people who meet it") @Nullable Boolean suitsPeople,
        @Judged
        @Description("whether people see directly and clearly that and what it collects") @Nullable Boolean clear,
        @Judged @Description("whether what is collected is protected on its way and where it is taken in")
        @Nullable Boolean secure,
        @Judged @Description("whether it deceives or misleads people") @Nullable Boolean misleading,
        @Judged @Description("whether people are threatened or extorted to give data") @Nullable Boolean pressure,
        @Description("first day on which it collected") @Nullable LocalDate inUseSince,
        @DaysSince("inUseSince") @Description("days since it first collected; negative before")
        @Nullable Long daysSinceFirstUse,
        @MayBeNone @Description("last day on which it collected; none while in use") @Nullable LocalDate inUseUntil,
        @DaysSince("inUseUntil") @Description("days since it last collected; negative before")
        @Nullable Long daysSinceUse,
        @RefersTo(PrivacyNotice.class) @MayBeNone
        @Description("privacy policy that people can read before they give data; none when there is none")
        @Nullable String policy,
        @RefersTo(PrivacyNotice.class) @MayBeNone
        @Description("notice that informs people before or when data is collected; none when there is none")
        @Nullable String informs,
        @Description("when people get that notice") @Nullable NoticeTime informedAt,
        @Description("whether all people who meet it have that information already, or a law forbids to give it")
        @Nullable Boolean alreadyInformed,
        @Description("whether it collects for security purposes") @Nullable Boolean forSecurity,
        @Judged @Description("whether its information is in language that suits people without full legal capacity")
        @Nullable Boolean wordsSuit,
        Origin origin)
        implements Fact {}
