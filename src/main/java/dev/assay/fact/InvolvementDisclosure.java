package dev.assay.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What family, friends or others close to a person were told of him (45 CFR 164.510(b)). */
@Kind(
        name = "involvement-disclosure",
        list = "involvementDisclosures",
        describes = "What family, friends or others close to a person were told of him")
public record InvolvementDisclosure(
        @Required @Description("id of the disclosure") String id,
        @Description("day it was made") @Nullable LocalDate madeOn,
        @DaysSince("madeOn") @Description("days since it was made") @Nullable Long ageInDays,
        @Description("for what they were told") @Nullable InvolvementPurpose purpose,
        @Description("whether the person was there or to be reached before, and able to decide")
        @Nullable Boolean present,
        @Description("how the person stood to it") @Nullable PersonalAnswer answer,
        @MayBeNone @Description("why the person could not be asked; none when he could be, or had died")
        @Nullable ObjectionImpediment impediment,
        @Judged
        @Description("whether it was judged to be in the person's best interest") @Nullable Boolean bestInterest,
        @Judged @Description("whether it was limited to what their part, or the notification, needs")
        @Nullable Boolean relevantOnly,
        @MayBeNone @Description("day the person died; none when he lives") @Nullable LocalDate diedOn,
        @DaysSince("diedOn") @Description("days since the person died") @Nullable Long daysSinceDeath,
        @Description("whether who was told took part in the care of the person, or paid for it, or was named by him")
        @Nullable Boolean involvedBefore,
        @Description("whether it goes against what the person is known to have wanted before")
        @Nullable Boolean againstPreference,
        @Judged @Description("whether it was judged that asking would interfere with the response to a disaster")
        @Nullable Boolean askingInterferes,
        Origin origin)
        implements Fact {}
