package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who works under the client's control, paid or not (45 CFR 160.103), by a name or a pseudonym. */
@Kind(
        name = "workforce-member",
        list = "workforceMembers",
        describes = "A person who works under the client's control, paid or not")
public record WorkforceMember(
        @Required @Description("id of the person, such as a staff number") String id,
        @Description("duties in words, such as nurse or billing clerk") @Nullable String role,
        @Description("whether the person belongs to the management") @Nullable Boolean management,
        @Description("whether the person works for the functions of a health care clearinghouse")
        @Nullable Boolean clearinghouse,
        @Description("whether the person works with ePHI or where it can be reached") @Nullable Boolean worksWithPhi,
        @MayBeNone @Description("who authorised the person to work with ePHI; none when nobody")
        @Nullable String authorisedBy,
        @MayBeNone @Description("who supervises the person's work with ePHI; none when nobody")
        @Nullable String supervisedBy,
        @MayBeNone @Description("day it was determined that access to ePHI is right for the person; none when never")
        @Nullable LocalDate clearedOn,
        @DaysSince("clearedOn") @Description("days since it was determined that access is right for the person")
        @Nullable Long clearanceAgeInDays,
        @MayBeNone @Description("day of the last security training the person finished; none when never")
        @Nullable LocalDate trainedOn,
        @DaysSince("trainedOn") @Description("days since the last security training the person finished")
        @Nullable Long trainingAgeInDays,
        @MayBeNone @Description("day of the last privacy training the person finished; none when never")
        @Nullable LocalDate privacyTrainedOn,
        @DaysSince("privacyTrainedOn") @Description("days since the last privacy training the person finished")
        @Nullable Long privacyTrainingAgeInDays,
        @Judged @Description("whether that training taught the policies that the person's duties need")
        @Nullable Boolean privacyTrainingFits,
        @Description("whether it is written down that the person had that training")
        @Nullable Boolean privacyTrainingDocumented,
        @MayBeNone @Description("day the check of the past of the person was finished with a good result; none when never")
        @Nullable LocalDate screenedOn,
        @DaysSince("screenedOn") @Description("days since that check was finished")
        @Nullable Long daysSinceScreening,
        @MayBeNone @Description("whose work direction the person follows; none for the head")
        @Nullable String managedBy,
        @MayBeNone @Description("day what the person knows was checked against what the work needs; none when never")
        @Nullable LocalDate competenceCheckedOn,
        @DaysSince("competenceCheckedOn") @Description("days since the competence of the person was checked")
        @Nullable Long daysSinceCompetenceCheck,
        @MayBeNone @Description("day performance, duties for controls included, was last evaluated; none when never")
        @Nullable LocalDate evaluatedOn,
        @DaysSince("evaluatedOn") @Description("days since performance was last evaluated")
        @Nullable Long evaluationAgeInDays,
        @Description("first day of work") @Nullable LocalDate startedOn,
        @DaysSince("startedOn") @Description("days since the first day of work; negative before")
        @Nullable Long daysSinceStart,
        @MayBeNone @Description("last day of work; none while no end is set") @Nullable LocalDate endedOn,
        @DaysSince("endedOn") @Description("days since the last day of work; negative before")
        @Nullable Long daysSinceEnd,
        @MayBeNone
        @Description("day the person undertook to keep secrets, data about people among them; none when never")
        @Nullable LocalDate confidentialityAgreedOn,
        @DaysSince("confidentialityAgreedOn") @Description("days since the person undertook it")
        @Nullable Long daysSinceConfidentialityAgreed,
        @Description("whether that lasts beyond the end of the work") @Nullable Boolean confidentialityLasts,
        @Description("whether the person develops software for the client") @Nullable Boolean developsSoftware,
        @Description("programming languages in which the person works") @Nullable Set<String> programmingLanguages,
        @Description("whether the person works with tools that test the security of software")
        @Nullable Boolean usesSecurityTestTools,
        @Description("whether the person works where terminals read payment cards") @Nullable Boolean worksAtTerminals,
        @Description("whether the person reaches card data only one number at a time, while helping a customer to pay")
        @Nullable Boolean singleCardOnly,
        @MayBeNone @Description("law that forbids to check the past of the person, as written down; none when none does")
        @Nullable String screeningBar,
        @Description("whether the person did other work for the client before") @Nullable Boolean movedInternally,
        Origin origin)
        implements Fact {}
