package dev.assay.adapter.signing;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicyFactory;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rules by which a seal counts: the default ones of DSS, with every change after sealing an error. Under the
 * defaults a repainted page, a stamp over the verdict and a replaced attachment are warnings at most.
 */
final class StrictPolicy {

    private static final List<String> ERRORS = List.of(
            "ByteRangeCollision",
            "PdfAnnotationOverlap",
            "PdfVisualDifference",
            "DocMDP",
            "FieldMDP",
            "SigFieldLock",
            "UndefinedChanges");

    private static final String LAST = "<UndefinedChanges Level=\"FAIL\" />";

    private StrictPolicy() {}

    static ValidationPolicy load() {
        var bytes = new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
        return ValidationPolicyLoader.fromValidationPolicy(bytes)
                .withDefaultCryptographicSuite()
                .create();
    }

    /** The policy as DSS reads it, for anybody who wants to check with DSS alone. */
    static String text() {
        var policy = defaults();
        for (var name : ERRORS) {
            var strict = policy.replace("<%s Level=\"WARN\" />".formatted(name), "<%s Level=\"FAIL\" />".formatted(name));
            if (strict.equals(policy)) {
                throw new IllegalStateException("the default policy of DSS no longer has a warning %s".formatted(name));
            }
            policy = strict;
        }
        return policy.replace(LAST, "<AnnotationChanges Level=\"FAIL\" />" + LAST);
    }

    private static String defaults() {
        try (var resource = EtsiValidationPolicyFactory.class.getResourceAsStream("/policy/constraint.xml")) {
            if (resource == null) {
                throw new IllegalStateException("the default policy of DSS is not on the class path");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
