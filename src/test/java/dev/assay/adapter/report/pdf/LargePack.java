package dev.assay.adapter.report.pdf;

import dev.assay.pack.Pack;
import dev.assay.testkit.AnInstallation;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A pack with as many requirements as a test wants, each under a control of its own. */
final class LargePack {

    private LargePack() {}

    static Pack of(int requirements) {
        return AnInstallation.pack(
                "industry-packs/large",
                Map.of("pack.yaml", DESCRIPTION, "catalog.csv", catalog(requirements), "all.drl", rules(requirements)));
    }

    private static final String DESCRIPTION =
            """
            id: large
            version: 1.0.0
            title: A large pack
            owner: Compliance office
            authority: Nobody
            zone: UTC
            """;

    private static String catalog(int requirements) {
        return IntStream.rangeClosed(1, requirements)
                .mapToObj(i -> "C.%d,,control,true,mandatory,\"Control number %d, about something\",Law %d\n".formatted(i, i, i))
                .collect(Collectors.joining("", "id,parent_id,level,assessable,designation,topic,citation\n", ""));
    }

    private static String rules(int requirements) {
        return IntStream.rangeClosed(1, requirements)
                .mapToObj(LargePack::rule)
                .collect(Collectors.joining("", "package large;\n\nimport dev.assay.fact.Engagement;\n\n", ""));
    }

    private static String rule(int i) {
        return """
                rule "large.all.rule-%1$d"
                    @title("The workforce is not too large, number %1$d")
                    @control("C.%1$d")
                    @severity("blocking")
                    @message("the workforce is larger than %1$d")
                    @remedy("Look at number %1$d.")
                when
                    $engagement : Engagement()
                    Engagement( this == $engagement, workforce > %1$d )
                then
                end

                """
                .formatted(i);
    }
}
