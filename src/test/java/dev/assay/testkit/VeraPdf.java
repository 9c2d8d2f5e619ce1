package dev.assay.testkit;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps a standard. */
public final class VeraPdf {

    private VeraPdf() {}

    /** What is wrong under a flavour: {@code 3a}, {@code ua1}. Empty when nothing is. */
    public static List<String> problems(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var standard = PDFAFlavour.byFlavourId(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            var wrong = result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + ": "
                            + one.getMessage() + " at " + one.getLocation().getContext())
                    .distinct()
                    .toList();
            return result.isCompliant() && wrong.isEmpty() ? List.of() : wrong.isEmpty() ? List.of("not compliant") : wrong;
        }
    }

    public static void main(String[] arguments) throws Exception {
        var pdf = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(arguments[0]));
        for (var flavour : List.of("3a", "ua1")) {
            var problems = problems(pdf, flavour);
            java.lang.System.out.println(flavour + " " + (problems.isEmpty() ? "PASS" : "FAILED " + problems.size()));
            problems.stream().limit(12).forEach(java.lang.System.out::println);
        }
    }
}
