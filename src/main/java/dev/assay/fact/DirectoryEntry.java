package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the directory of a facility says of somebody who is there (45 CFR 164.510(a)). */
@Kind(
        name = "directory-entry",
        list = "directoryEntries",
        describes = "What the directory of a facility says of somebody who is there")
public record DirectoryEntry(
        @Required @Description("id of the entry") String id,
        @Description("what it says") @Nullable Set<DirectoryItem> items,
        @Description("day of the entry") @Nullable LocalDate listedOn,
        @DaysSince("listedOn") @Description("days since the entry") @Nullable Long ageInDays,
        @MayBeNone
        @Description("day the person was told what it may say and to whom, and could object; none when never")
        @Nullable LocalDate informedOn,
        @DaysSince("informedOn") @Description("days since the person was told") @Nullable Long daysSinceInformed,
        @Description("what the person does not want in it") @Nullable Set<DirectoryItem> refusedItems,
        @MayBeNone @Description("why the person could not be asked first; none when he could be")
        @Nullable ObjectionImpediment impediment,
        @MayBeNone @Description("day from which the person could be asked; none while he cannot be")
        @Nullable LocalDate practicableOn,
        @DaysSince("practicableOn") @Description("days since the person could be asked")
        @Nullable Long daysSincePracticable,
        @Judged
        @Description("whether the entry was judged to be in the person's best interest while he could not be asked")
        @Nullable Boolean bestInterest,
        @Description("whether it goes against what the person is known to have wanted before")
        @Nullable Boolean againstPreference,
        @Description("whether people other than clergy are told only when they ask for the person by name")
        @Nullable Boolean toldByName,
        @Description("whether the religion is told to clergy only") @Nullable Boolean religionToClergyOnly,
        Origin origin)
        implements Fact {}
