package dev.assay.fact;

/** What an authorization says (45 CFR 164.508(c)(1), (c)(2), (a)(3)(ii), (a)(4)(ii)). */
public enum AuthorizationElement {
    /** The information, in a specific and meaningful way. */
    INFORMATION,
    /** Who may use or disclose it. */
    DISCLOSER,
    /** To whom. */
    RECIPIENT,
    /** Each purpose, or that the person asks for it. */
    PURPOSE,
    /** A day or event on which it ends; for research also that it has no end. */
    EXPIRY,
    /** The signature of the person or of who acts for him. */
    SIGNATURE,
    /** The day of the signature. */
    DATE,
    /** What entitles who signed for the person. */
    REPRESENTATIVE_AUTHORITY,
    /** That it may be revoked in writing. */
    RIGHT_TO_REVOKE,
    /** How, and when it cannot be. */
    HOW_TO_REVOKE,
    /** That the privacy notice says how to revoke, and when it cannot be. */
    REFERENCE_TO_NOTICE,
    /** That nothing depends on it, or what happens when it is refused where something may. */
    CONDITIONS,
    /** That who gets it may pass it on, and the rule then protects it no longer. */
    REDISCLOSURE,
    /** That the client is paid for it. */
    REMUNERATION
}
