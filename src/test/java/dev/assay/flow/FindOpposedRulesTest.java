package dev.assay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.pack.Pack;
import dev.assay.testkit.AnInstallation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements that nothing can meet together are found, and others are left alone. */
class FindOpposedRulesTest {

    private static final String DESCRIPTOR =
            """
            id: %s
            version: 1.0.0
            title: A pack
            owner: nobody
            authority: nobody
            zone: UTC
            parameters:
              most-days: {value: 30, unit: days, describes: the longest time, source: policy}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "encryptedAtRest != true                        ; encryptedAtRest == true",
        "auditLogRetentionDays < 90                     ; auditLogRetentionDays >= 60",
        "mfa == false || sharedAccounts > 0             ; mfa == true || sharedAccounts > 5",
        "exposure != Exposure.INTERNET                    ; exposure in ( Exposure.INTERNET, Exposure.PARTNERS )",
        "stores not contains DataClass.PHI           ; stores contains DataClass.PHI",
        "sharedAccounts <= $most                 ; sharedAccounts > 20",
    })
    void opposite_demands_are_found(String one, String other) {
        assertThat(opposed(one, other)).singleElement().satisfies(found -> {
            assertThat(found.rule().name()).isEqualTo("one.topic.rule");
            assertThat(found.other().name()).isEqualTo("other.topic.rule");
            assertThat(found.fields()).isNotEmpty();
            assertThat(found.other().place().toString()).startsWith("packs/other/topic.drl:");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "encryptedAtRest != true                        ; encryptedAtRest == false",
        "auditLogRetentionDays < 90                     ; auditLogRetentionDays > 90",
        "auditLogRetentionDays < 90                     ; auditLogRetentionDays >= 91",
        "mfa == true                                    ; sharedAccounts > 5",
        "exposure == Exposure.INTERNET                    ; exposure == Exposure.PARTNERS",
        "accessReviewAgeInDays > $most                  ; accessReviewAgeInDays > 20",
        "mfa == true && sharedAccounts > 5              ; mfa == false && sharedAccounts > 5",
    })
    void demands_that_go_together_are_not(String one, String other) {
        assertThat(opposed(one, other)).isEmpty();
    }

    @Test
    void no_two_requirements_of_the_installed_packs_are_opposed() throws IOException {
        assertThat(FindOpposedRules.find(AnInstallation.rulebook()))
                .extracting(found -> "%s %s %s".formatted(found.rule().place(), found.other().place(), found.fields()))
                .isEmpty();
    }

    private static List<FindOpposedRules.Opposed> opposed(String one, String other) {
        return FindOpposedRules.find(List.of(pack("one", one), pack("other", other)));
    }

    private static Pack pack(String id, String violation) {
        var rule = """
                package %1$s;
                import dev.assay.fact.DataClass;
                import dev.assay.fact.Exposure;
                import dev.assay.fact.Parameter;
                import dev.assay.fact.System;
                rule "%1$s.topic.rule"
                    @title("A demand")
                    @control("1") @severity("blocking")
                    @message("no") @remedy("mend")
                when
                    $s : System()
                    Parameter( name == "%1$s.most-days", $most : value )
                    System( this == $s, %2$s )
                then
                end
                """.formatted(id, violation);
        return AnInstallation.pack("packs/" + id, Map.of("pack.yaml", DESCRIPTOR.formatted(id), "topic.drl", rule));
    }
}
