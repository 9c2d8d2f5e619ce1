package dev.assay.fact;

/** Case of 45 CFR 164.512 on which a use or disclosure rests. */
public enum PublicInterestCase {
    /** (a). */
    REQUIRED_BY_LAW,
    /** (b)(1)(i). */
    DISEASE_CONTROL,
    /** (b)(1)(ii). */
    CHILD_ABUSE,
    /** (b)(1)(iii). */
    REGULATED_PRODUCT,
    /** (b)(1)(iv). */
    EXPOSURE,
    /** (b)(1)(v). */
    WORKPLACE,
    /** (b)(1)(vi). */
    SCHOOL_IMMUNISATION,
    /** (c). */
    VICTIM_OF_ABUSE,
    /** (d). */
    OVERSIGHT,
    /** (e). */
    PROCEEDING,
    /** (f)(1)(ii). */
    LEGAL_PROCESS,
    /** (f)(1)(i), such as of wounds by shot. */
    REPORTING_LAW,
    /** (f)(2), to identify or locate somebody. */
    LOCATION,
    /** (f)(3). */
    VICTIM_OF_CRIME,
    /** (f)(4). */
    DEATH_BY_CRIME,
    /** (f)(5). */
    CRIME_ON_PREMISES,
    /** (f)(6). */
    EMERGENCY,
    /** (g)(1). */
    CORONER,
    /** (g)(2). */
    FUNERAL,
    /** (h). */
    ORGAN_DONATION,
    /** (i). */
    RESEARCH,
    /** (j)(1)(i). */
    IMMINENT_THREAT,
    /** (j)(1)(ii)(A). */
    ADMITTED_CRIME,
    /** (j)(1)(ii)(B). */
    ESCAPE,
    /** (k)(1). */
    ARMED_FORCES,
    /** (k)(2). */
    NATIONAL_SECURITY,
    /** (k)(3). */
    PROTECTIVE_SERVICES,
    /** (k)(4). */
    MEDICAL_SUITABILITY,
    /** (k)(5). */
    CUSTODY,
    /** (k)(6). */
    PUBLIC_BENEFITS,
    /** (k)(7). */
    BACKGROUND_CHECK,
    /** (l). */
    WORKERS_COMPENSATION
}
