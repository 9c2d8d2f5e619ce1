package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A computer or phone, of the company or of an employee, that people work with. */
@Kind(
        name = "end-user-device",
        list = "endUserDevices",
        describes = "A computer or phone, of the company or of an employee, that people work with")
public record EndUserDevice(
        @Required @Description("id of the device") String id,
        @Description("whether it belongs to an employee") @Nullable Boolean employeeOwned,
        @Description("whether it connects to untrusted networks, the internet included")
        @Nullable Boolean untrustedNetworks,
        @Description("whether it connects to the cardholder data environment") @Nullable Boolean reachesCde,
        @RefersTo(Policy.class) @MayBeNone
        @Description("policy that defines its security settings; none when they are not defined")
        @Nullable String settings,
        @Description("settings that differ from it, count") @Nullable Long deviations,
        @Description("whether its security controls are running") @Nullable Boolean controlsRunning,
        @Description("whether its user can alter or stop its security controls") @Nullable Boolean controlsAlterable,
        @MayBeNone @Description("who explicitly approved its use; none when nobody") @Nullable String approvedBy,
        @Description("whether the list of approved products names it") @Nullable Boolean listed,
        @Description("programs on it that the list of approved products does not name, count")
        @Nullable Long unlistedSoftware,
        Origin origin)
        implements Fact {}
