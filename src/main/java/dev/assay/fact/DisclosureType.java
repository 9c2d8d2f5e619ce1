package dev.assay.fact;

/** What was done with personal data that counts as handling it towards somebody (45 CFR 160.103, 164.502(b)(1)). */
public enum DisclosureType {
    /** Within the client: shared, employed, applied, examined, analysed. */
    USE,
    /** Released, transferred, or made accessible to anybody outside, in any way. */
    DISCLOSURE,
    /** The client asked somebody else for it. */
    REQUEST
}
