package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A technology by which people reach systems from elsewhere. */
@Kind(
        name = "remote-access",
        list = "remoteAccesses",
        describes = "A technology by which people reach systems from elsewhere")
public record RemoteAccess(
        @Required @Description("id of the technology") String id,
        @RefersTo(System.class) @Description("systems that people reach by it") @Nullable Set<String> systems,
        @Description("whether card numbers can be seen by it") @Nullable Boolean panReachable,
        @Description("whether technical controls prevent that card numbers are copied or moved by it")
        @Nullable Boolean copyingPrevented,
        @Description("people for whom that is not prevented, head count") @Nullable Long copiers,
        @Description("of them, people with a written authorisation and a defined business need, head count")
        @Nullable Long copiersAuthorised,
        Origin origin)
        implements Fact {}
