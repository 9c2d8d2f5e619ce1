package dev.assay.fact;

/** The medium in which personal data is handled outside systems. */
public enum HandlingMedium {
    /** Files, charts, prints. */
    PAPER,
    /** Labels, wristbands, pill bottles. */
    LABELS,
    /** What is said at desks, in corridors, on the telephone. */
    CONVERSATION,
    /** Screens and boards that others may see. */
    SCREEN,
    /** Lists on which people write themselves in. */
    SIGN_IN,
    FAX,
    MAIL,
    E_MAIL,
    /** Photographs and film in places of care, and what is published. */
    IMAGES,
    /** Laptops, sticks, cameras. */
    PORTABLE_DEVICES,
    /** Destroying and throwing away. */
    DISPOSAL
}
