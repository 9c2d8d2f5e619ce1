package dev.assay.fact;

/** A measure that keeps personal data from others where it is handled outside systems. */
public enum HandlingMeasure {
    /** Locked away. */
    LOCKED,
    /** Never out of sight of people who may see it. */
    ATTENDED,
    /** Made unreadable before it is thrown away. */
    MADE_UNREADABLE,
    /** Given to a vendor that destroys it, under contract. */
    DESTRUCTION_VENDOR,
    /** Address or number is checked before sending. */
    RECIPIENT_CHECKED,
    /** Nothing that tells of health can be seen from outside. */
    NOT_VISIBLE_OUTSIDE,
    /** Low voices, distance, a room apart. */
    NOT_OVERHEARD,
    /** Turned away from others, or shielded. */
    OUT_OF_VIEW,
    /** It locks itself when left alone. */
    SCREEN_LOCK,
    /** Only what is needed is written or said. */
    LEAST_SHOWN,
    ENCRYPTED,
    /** Done only with an authorization of the person. */
    AUTHORIZED_ONLY
}
