package dev.assay.fact;

/** Something a person had to do before a request was taken. */
public enum RequestDemand {
    /** To make the request in writing, on paper or electronically. */
    WRITING,
    /** To say why. */
    REASON,
    /** To come to the place in person. */
    COMING_IN_PERSON,
    /** To use a web portal, with no other way. */
    PORTAL,
    /** To send it by mail, with no other way. */
    MAIL,
    /** To sign a form meant for disclosure to others (45 CFR 164.508). */
    AUTHORIZATION_FORM,
    /** To prove who he is by more than is reasonable, such as a notary. */
    EXCESSIVE_IDENTIFICATION,
    /** To pay a bill for something else first. */
    OTHER_BILL,
    /** To state that disclosure could endanger the person (45 CFR 164.522(b)). */
    ENDANGERMENT_STATEMENT,
    /** To say how payment will be handled (45 CFR 164.522(b)). */
    PAYMENT_INFORMATION,
    /** To name another address or way to be reached (45 CFR 164.522(b)). */
    ALTERNATIVE_ADDRESS,
    /** Anything else. */
    OTHER
}
