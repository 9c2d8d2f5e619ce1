package dev.assay.fact;

/** What sort of thing a system is. */
public enum SystemKind {
    APPLICATION,
    API,
    DATABASE,
    FILE_STORE,
    MESSAGE_BROKER,
    DATA_WAREHOUSE,
    BACKUP,
    WORKSTATION,
    MOBILE_DEVICE,
    MEDICAL_DEVICE,
    POINT_OF_SALE,
    NETWORK_DEVICE,
    IDENTITY_PROVIDER,
    LOG_ARCHIVE,
    /** A service that runs a machine-learned model. */
    MODEL_SERVICE,
    BUILD_SYSTEM,
    OTHER
}
