package dev.assay.fact;

/** What personal data was used, disclosed or asked for, in the terms of 45 CFR 164.501 and the sections that it serves. */
public enum DisclosurePurpose {
    TREATMENT,
    PAYMENT,
    /** Health care operations other than those named below. */
    HEALTH_CARE_OPERATIONS,
    /** Paragraph (1) of health care operations: quality assessment and improvement, population care. */
    QUALITY_ASSESSMENT,
    /** Paragraph (2): review of competence and performance, training, accreditation, licensing. */
    COMPETENCE_REVIEW,
    /** Detection of fraud and abuse in health care, and compliance programmes. */
    FRAUD_DETECTION,
    /** Sale, transfer or merger of the client or a part of it, with due diligence. */
    BUSINESS_TRANSFER,
    /** Underwriting as in 164.502(a)(5)(i)(A): eligibility, premiums, exclusions, renewal of cover. */
    UNDERWRITING,
    /** Whether a benefit that the person asked for is medically appropriate (164.502(a)(5)(i)(B)). */
    MEDICAL_APPROPRIATENESS,
    FUNDRAISING,
    MARKETING,
    RESEARCH,
    PUBLIC_HEALTH,
    /** Audits, inspections and investigations of health care by those who oversee it. */
    OVERSIGHT,
    JUDICIAL_PROCEEDING,
    LAW_ENFORCEMENT,
    /** To avert a serious threat to somebody. */
    SAFETY,
    /** Work injuries. */
    WORKERS_COMPENSATION,
    FACILITY_DIRECTORY,
    /** To those who take part in care, or to tell them where the person is. */
    INVOLVEMENT_IN_CARE,
    /** At the request of the person, such as access to his record. */
    INDIVIDUAL_REQUEST,
    /** What a sponsor does to administer the plan. */
    PLAN_ADMINISTRATION,
    PREMIUM_BIDS,
    /** To modify, amend or end a group health plan. */
    PLAN_CHANGE,
    /** Decisions about somebody's employment. */
    EMPLOYMENT,
    /** Other benefits or benefit plans of the sponsor. */
    OTHER_BENEFITS,
    DE_IDENTIFICATION,
    /** A business associate combines data of several covered entities for their operations. */
    DATA_AGGREGATION,
    /** Proper management and administration of the business associate itself. */
    ASSOCIATE_MANAGEMENT,
    /** Legal responsibilities of the business associate itself. */
    ASSOCIATE_LEGAL_DUTY,
    /** What the privacy, security and transaction rules themselves require. */
    COMPLIANCE,
    /** To report conduct that is unlawful or endangers people. */
    WHISTLE_BLOWING,
    /** Press, social media, answers to reviews. */
    PUBLICITY,
    /** Nothing but to know. */
    CURIOSITY,
    /** Somebody's own gain. */
    PERSONAL_GAIN,
    OTHER
}
