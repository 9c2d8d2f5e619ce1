package dev.assay.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Software that the client makes or has made for it. */
@Kind(
        name = "custom-software",
        list = "customSoftware",
        describes = "Software that the client makes or has made for it")
public record CustomSoftware(
        @Required @Description("id of the software") String id,
        @RefersTo(System.class) @Description("systems that run it") @Nullable Set<String> systems,
        @MayBeNone @Description("industry standard for secure development that it follows; none when none")
        @Nullable String standard,
        @Description("stages of development at which security is considered, by the names a pack uses")
        @Nullable Set<String> stages,
        @Description("what of PCI DSS is built into it, by the names a pack uses") @Nullable Set<String> pciTopics,
        @Description("common attacks against which developers use defined techniques, by the names a pack uses")
        @Nullable Set<String> attacksCovered,
        @Description("whether the inventory of software names it") @Nullable Boolean inventoried,
        Origin origin)
        implements Fact {}
