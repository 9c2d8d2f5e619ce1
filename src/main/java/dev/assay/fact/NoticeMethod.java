package dev.assay.fact;

/** How a notice of a breach was given. */
public enum NoticeMethod {
    FIRST_CLASS_MAIL,
    EMAIL,
    OTHER_WRITTEN,
    TELEPHONE,
    /** Conspicuous, on the home page of the client's web site. */
    HOME_PAGE,
    /** Conspicuous, in major print or broadcast media where the people likely live. */
    MAJOR_MEDIA,
    PRESS_RELEASE,
    /** The form on the web site of HHS. */
    SECRETARY_FORM,
    OTHER
}
