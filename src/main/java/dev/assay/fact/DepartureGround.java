package dev.assay.fact;

/** What allows to collect data from others than the person, or to process it for another purpose (PDPL Art. 10). */
public enum DepartureGround {
    /** The person agreed (Art. 10(1)). */
    CONSENT,
    /** The data is public, or comes from a public source (Art. 10(2)). */
    PUBLIC_SOURCE,
    /** A public entity needs it for public interest, security, another law or a court (Art. 10(3)). */
    PUBLIC_ENTITY_NEED,
    /** To keep to the rule may harm the person or its vital interests (Art. 10(4)). */
    HARM_TO_SUBJECT,
    /** Public health, public safety, or the life or health of certain people (Art. 10(5)). */
    PUBLIC_HEALTH_OR_SAFETY,
    /** Nothing is kept that identifies anybody (Art. 10(6)). */
    NOT_IDENTIFYING,
    /** Legitimate interests of the controller, without sensitive data (Art. 10(7)). */
    LEGITIMATE_INTEREST
}
