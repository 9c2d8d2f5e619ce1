package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cryptographic key, how it is kept and how its life goes. */
@Kind(
        name = "cryptographic-key",
        list = "cryptographicKeys",
        describes = "A cryptographic key, how it is kept and how its life goes")
public record CryptographicKey(
        @Required @Description("id of the key, never the key itself") String id,
        @Description("what it is used for") @Nullable KeyUse use,
        @RefersTo(AccountDataStore.class)
        @Description("stores of account data that it makes unreadable, directly or by the keys it encrypts")
        @Nullable Set<String> protects,
        @Description("algorithm, such as AES-256") @Nullable String algorithm,
        @Description("effective strength, in bits") @Nullable Long strengthBits,
        @RefersTo(CryptographicKey.class) @MayBeNone @Description("key that encrypts it; none when no key does")
        @Nullable String encryptedBy,
        @Description("forms in which it is kept") @Nullable Set<KeyForm> kept,
        @Description("whether it is kept apart from the keys and data that it encrypts") @Nullable Boolean keptApart,
        @Description("places where it is kept, count") @Nullable Long locations,
        @Description("places where it has to be kept, count") @Nullable Long locationsNeeded,
        @Description("people who have to be able to reach it or its components in clear, fewest head count")
        @Nullable Long custodiansNeeded,
        @Description("how it was made") @Nullable KeyGeneration generation,
        @Description("how it got to where it is used") @Nullable KeyDistribution distribution,
        @MayBeNone @Description("days for which it may be used; none when not defined") @Nullable Long cryptoperiodDays,
        @Description("day from which it is used") @Nullable LocalDate activatedOn,
        @DaysSince("activatedOn") @Description("days since it is used") @Nullable Long ageInDays,
        @MayBeNone
        @Description("day its integrity became weak, for example by a weakness of its algorithm; none when it is not")
        @Nullable LocalDate weakenedOn,
        @DaysSince("weakenedOn") @Description("days since its integrity became weak") @Nullable Long daysSinceWeakening,
        @MayBeNone @Description("day it became known or suspected that somebody else may know it; none when it is not")
        @Nullable LocalDate compromisedOn,
        @DaysSince("compromisedOn")
        @Description("days since it became known or suspected that somebody else may know it")
        @Nullable Long daysSinceCompromise,
        @MayBeNone @Description("day it was retired, replaced or destroyed; none while in use")
        @Nullable LocalDate retiredOn,
        @DaysSince("retiredOn") @Description("days since it was retired, replaced or destroyed")
        @Nullable Long daysSinceRetirement,
        @MayBeNone @Description("day it last encrypted anything; none when never") @Nullable LocalDate lastEncryptedOn,
        @DaysSince("lastEncryptedOn") @Description("days since it last encrypted anything")
        @Nullable Long daysSinceEncryption,
        @Description("whether people handle it or its components in clear") @Nullable Boolean manualCleartext,
        @Description("whether no single person knows more than one component") @Nullable Boolean splitKnowledge,
        @Description("whether at least two people are needed for each operation on it") @Nullable Boolean dualControl,
        @Description("what keeps others from putting another key in its place, by the names a pack uses")
        @Nullable Set<String> substitutionControls,
        @Description("environments in which it is used") @Nullable Set<Environment> environments,
        @Description("whether an inventory of keys and certificates names it") @Nullable Boolean inventoried,
        @Description("what the description of the cryptographic architecture says of it, by the names a pack uses")
        @Nullable Set<String> describedAs,
        @Description("whether customers have it too") @Nullable Boolean sharedWithCustomers,
        @Description("points of the guidance about it that customers were given, by the names a pack uses")
        @Nullable Set<String> customerGuidance,
        @MayBeNone @Description("day customers were last given that guidance; none when never")
        @Nullable LocalDate guidanceSentOn,
        @DaysSince("guidanceSentOn") @Description("days since customers were last given that guidance")
        @Nullable Long guidanceAgeInDays,
        Origin origin)
        implements Fact {}
