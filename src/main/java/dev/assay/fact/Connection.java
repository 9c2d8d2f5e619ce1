package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way by which one system reaches another and what it carries. */
@Kind(
        name = "connection",
        list = "connections",
        describes = "A way by which one system reaches another and what it carries")
public record Connection(
        @Required @Description("id of the connection") String id,
        @Required @RefersTo(System.class) @Description("system that opens the connection") String from,
        @Required @RefersTo(System.class) @Description("system that is reached") String to,
        @Description("protocol and version, such as TLS 1.3") @Nullable String protocol,
        @Description("classes of data it carries") @Nullable Set<DataClass> carries,
        @Description("whether all data on it is encrypted") @Nullable Boolean encryptedInTransit,
        @Description("whether unnoticed change on the way is prevented") @Nullable Boolean integrityProtected,
        @Description("whether both ends prove who they are") @Nullable Boolean mutuallyAuthenticated,
        @Description("whether network controls keep all other traffic off this way") @Nullable Boolean segmented,
        @Description("whether it crosses a network open to the public") @Nullable Boolean openNetwork,
        @Description("whether it carries data from one country to another") @Nullable Boolean crossesBorder,
        @MayBeNone @Description("day of the last test of the segmentation; none when never")
        @Nullable LocalDate segmentationTestedOn,
        @DaysSince("segmentationTestedOn") @Description("days since the last test of the segmentation")
        @Nullable Long segmentationTestAgeInDays,
        @Description("whether only keys and certificates that are trusted on purpose are accepted")
        @Nullable Boolean trustedKeysOnly,
        @Description("whether it can be made to use an insecure version, algorithm or key size")
        @Nullable Boolean insecureVersionsAccepted,
        @Description("effective strength of its encryption, in bits") @Nullable Long strengthBits,
        @Description("whether network security controls and access rights guard it") @Nullable Boolean accessControlled,
        Origin origin)
        implements Fact {}
