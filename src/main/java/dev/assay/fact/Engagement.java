package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The client project that is judged, its client's roles and what was promised. */
@Kind(name = "engagement", describes = "The client project that is judged, its client's roles and what was promised")
public record Engagement(
        @Required @Description("id of the engagement") String id,
        @Description("name in words") @Nullable String name,
        @Description("name of the client") @Nullable String client,
        @Description("the client's branch of business") @Nullable Sector sector,
        @Description("whether the client is a covered entity under HIPAA (45 CFR 160.103)")
        @Nullable Boolean coveredEntity,
        @Description("whether it handles PHI on behalf of a covered entity or of another business associate")
        @Nullable Boolean businessAssociate,
        @Description("whether it provides health care and bills electronically") @Nullable Boolean healthCareProvider,
        @Description("whether it is a health plan") @Nullable Boolean healthPlan,
        @Description("whether it is a group health plan (45 CFR 160.103)") @Nullable Boolean groupHealthPlan,
        @Description("whether the plan gives its sponsor more ePHI than summaries, enrolment, and what patients authorised")
        @Nullable Boolean sponsorReceivesPhi,
        @Description("whether the client is a government body") @Nullable Boolean governmentBody,
        @Description("whether it is a plan only as an issuer of long-term care policies") @Nullable Boolean longTermCareOnly,
        @Description("whether it is a health care clearinghouse") @Nullable Boolean healthCareClearinghouse,
        @Description("whether a health care clearinghouse is part of a larger organisation")
        @Nullable Boolean clearinghousePartOfLarger,
        @Description("whether it is a group health plan with benefits only by contract with an insurance issuer or HMO")
        @Nullable Boolean insuredPlan,
        @Description("whether such a plan holds no PHI but summaries and who takes part in it")
        @Nullable Boolean summariesOnly,
        @Description("whether it is a correctional institution") @Nullable Boolean correctionalInstitution,
        @Description("whether it treats patients directly, as a provider") @Nullable Boolean directTreatment,
        @Description("places where it serves patients in person, count") @Nullable Long serviceSites,
        @Description("whether it has a web site that tells of its services or benefits") @Nullable Boolean customerWebsite,
        @Description("whether it holds substance use disorder records under 42 CFR part 2")
        @Nullable Boolean substanceUseRecords,
        @Description("whether PHI is handled anywhere in the engagement") @Nullable Boolean handlesPhi,
        @Description("whether the client runs a service for other organisations that rely on its controls")
        @Nullable Boolean serviceOrganisation,
        @Description("trust service categories promised to customers") @Nullable Set<TrustCategory> promisedCategories,
        @Description("first day of the period a SOC 2 report is about; the day itself for a report as of a day")
        @Nullable LocalDate examinationFrom,
        @DaysSince("examinationFrom") @Description("days since the first day of the period; negative before")
        @Nullable Long daysSinceExaminationStart,
        @Description("last day of that period; the day itself for a report as of a day")
        @Nullable LocalDate examinationTo,
        @DaysSince("examinationTo") @Description("days since the last day of the period; negative before")
        @Nullable Long daysSinceExaminationEnd,
        @Description("whether card data is stored, processed or transmitted") @Nullable Boolean handlesCardData,
        @MayBeNone @Description("part in card payments; none when it takes no part") @Nullable CardRole cardRole,
        @Description("whether it issues payment cards or supports those who do") @Nullable Boolean cardIssuer,
        @Description("whether a payment brand or an acquirer designated it for supplemental validation (PCI DSS A3)")
        @Nullable Boolean designatedEntity,
        @Description("whether personal data is processed") @Nullable Boolean handlesPersonalData,
        @Description("whether personal data is processed in Saudi Arabia") @Nullable Boolean processesInSaudiArabia,
        @Description("whether people who live in Saudi Arabia are concerned")
        @Nullable Boolean dataSubjectsInSaudiArabia,
        @Description("whether it sets purpose and manner of processing personal data (controller)")
        @Nullable Boolean controller,
        @Description("whether it processes personal data for a controller and on its behalf (processor)")
        @Nullable Boolean processor,
        @Description("whether it is a ministry, authority or other public entity, or affiliated with one")
        @Nullable Boolean publicEntity,
        @Description("whether it is an individual who processes only within family or a limited circle")
        @Nullable Boolean personalOrFamilyUse,
        @Description("whether the controls of the National Cybersecurity Authority of Saudi Arabia bind it")
        @Nullable Boolean boundByNca,
        @Description("countries whose law applies, ISO 3166-1 alpha-2 codes") @Nullable Set<String> jurisdictions,
        @Description("people working for the client, head count") @Nullable Long workforce,
        @Description("industry presets chosen for it, such as healthcare, payments or saas")
        @Nullable Set<String> industryPresets,
        @CountOf("industryPresets") @Description("industry presets chosen for it, count") @Nullable Long presetCount,
        @Description("currency of the contract, ISO 4217 code") @Nullable String currency,
        @Description("first day of the engagement") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since the first day") @Nullable Long ageInDays,
        Origin origin)
        implements Fact {}
