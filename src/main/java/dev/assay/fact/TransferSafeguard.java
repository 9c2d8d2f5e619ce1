package dev.assay.fact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What safeguards a transfer of personal data abroad (Transfer Regulation Art. 4). */
@Kind(
        name = "transfer-safeguard",
        list = "transferSafeguards",
        describes = "What safeguards a transfer of personal data abroad")
public record TransferSafeguard(
        @Required @Description("id of the safeguard") String id,
        @Required @RefersTo(Transfer.class) @Description("the transfer; one statement for each") String transfer,
        @Required @Description("what it is") SafeguardKind kind,
        @RefersTo(Agreement.class) @MayBeNone @Description("agreement that holds it; none when it is in none")
        @Nullable String agreement,
        @Description("whether it is in the form the authority issued, without a change that weakens it")
        @Nullable Boolean standardForm,
        @Description("whether who receives the data is bound by it, or holds the certificate")
        @Nullable Boolean bindsRecipient,
        @Description("of a certificate: whether a body licensed by the authority issued it")
        @Nullable Boolean licensedIssuer,
        @MayBeNone @Description("first day it is in force for the recipient; none when never")
        @Nullable LocalDate inForceOn,
        @DaysSince("inForceOn") @Description("days since it came into force; negative before")
        @Nullable Long daysSinceInForce,
        @MayBeNone @Description("last day it is in force; none when it has no end") @Nullable LocalDate expiresOn,
        @DaysSince("expiresOn") @Description("days since its last day; negative while in force")
        @Nullable Long daysSinceExpiry,
        @Description("whether it was applied in practice while data went abroad, until the day it was lost if it was")
        @Nullable Boolean applied,
        @Description("what it assures: law, data-subject-rights, complaint, compensation") @Nullable Set<String> assures,
        Origin origin)
        implements Fact {}
