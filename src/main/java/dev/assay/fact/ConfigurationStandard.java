package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A standard by which systems are hardened. */
@Kind(
        name = "configuration-standard",
        list = "configurationStandards",
        describes = "A standard by which systems are hardened")
public record ConfigurationStandard(
        @Required @Description("id of the standard") String id,
        @RefersTo(System.class) @Description("systems for which it is written") @Nullable Set<String> systems,
        @MayBeNone @Description("hardening guide of the industry or vendor that it follows; none when none")
        @Nullable String basedOn,
        @Description("whether it addresses every vulnerability of such systems that is known")
        @Nullable Boolean vulnerabilitiesAddressed,
        @MayBeNone @Description("day it was last changed or found to be up to date; none when never")
        @Nullable LocalDate updatedOn,
        @DaysSince("updatedOn") @Description("days since it was last changed or found to be up to date")
        @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
