package dev.assay.fact;

/** How a system makes sure that a user or another system is who it claims to be. */
public enum AuthenticationMethod {
    PASSWORD,
    ONE_TIME_CODE,
    /** A hardware or platform authenticator that resists phishing (FIDO2, PIV). */
    SECURITY_KEY,
    SMART_CARD,
    BIOMETRIC,
    CLIENT_CERTIFICATE,
    SINGLE_SIGN_ON,
    API_KEY,
    SIGNED_TOKEN,
    /** Anybody who reaches it may use it. */
    NONE
}
