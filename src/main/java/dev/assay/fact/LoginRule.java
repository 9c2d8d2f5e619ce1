package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What systems demand of passwords and of attempts to log in, as it is configured. */
@Kind(
        name = "login-rule",
        list = "loginRules",
        describes = "What systems demand of passwords and of attempts to log in, as it is configured")
public record LoginRule(
        @Required @Description("id of the rule, such as the name of a group policy") String id,
        @RefersTo(System.class) @Description("systems on which it is in force") @Nullable Set<String> systems,
        @Description("whether it is for users of business customers rather than the client's own")
        @Nullable Boolean forCustomers,
        @Description("shortest password, in characters") @Nullable Long minimumLength,
        @Description("longest password that the system can take, in characters") @Nullable Long possibleLength,
        @Description("whether passwords have to hold letters and digits") @Nullable Boolean lettersAndDigits,
        @Description("former passwords that cannot be used again, count") @Nullable Long history,
        @MayBeNone @Description("days after which a password has to be changed; none when never")
        @Nullable Long maximumAgeDays,
        @Description("whether access is granted or refused by analysing at each use how safe the account is")
        @Nullable Boolean postureAnalysed,
        @MayBeNone @Description("failed attempts after which an account is locked; none when it never is")
        @Nullable Long attemptsAllowed,
        @MayBeNone @Description("minutes for which it stays locked; none when until it is made sure who the user is")
        @Nullable Long lockoutMinutes,
        @Description("whether passwords and other factors are kept unreadable by strong cryptography")
        @Nullable Boolean storedUnreadable,
        @Description("whether passwords and other factors are sent unreadable by strong cryptography")
        @Nullable Boolean sentUnreadable,
        Origin origin)
        implements Fact {}
