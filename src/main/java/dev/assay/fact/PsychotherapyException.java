package dev.assay.fact;

/** Uses and disclosures of psychotherapy notes that need no authorization (45 CFR 164.508(a)(2)(i), (ii)). */
public enum PsychotherapyException {
    /** Who wrote them treats the person. */
    ORIGINATOR_TREATMENT,
    /** Training under supervision in the client's own mental health programme. */
    OWN_TRAINING,
    /** Defence in a proceeding that the person brought. */
    OWN_DEFENCE,
    /** 45 CFR 164.502(a)(2)(ii). */
    SECRETARY,
    /** 45 CFR 164.512(a). */
    REQUIRED_BY_LAW,
    /** Oversight of who wrote them (45 CFR 164.512(d)). */
    ORIGINATOR_OVERSIGHT,
    /** 45 CFR 164.512(g)(1). */
    CORONER,
    /** 45 CFR 164.512(j)(1)(i). */
    SERIOUS_THREAT
}
