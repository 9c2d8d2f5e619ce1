package dev.assay.fact;

import org.jspecify.annotations.Nullable;

/** A way by which a system is administered. */
@Kind(name = "admin-access", list = "adminAccesses", describes = "A way by which a system is administered")
public record AdminAccess(
        @Required @Description("id of the way") String id,
        @Required @RefersTo(System.class) @Description("system that is administered") String system,
        @Description("whether one has to be at the keyboard of the machine") @Nullable Boolean console,
        @Description("protocol and version, such as SSH 2") @Nullable String protocol,
        @Description("whether all of it is encrypted") @Nullable Boolean encrypted,
        @Description("whether that encryption is strong, the authentication included")
        @Nullable Boolean strongCryptography,
        Origin origin)
        implements Fact {}
