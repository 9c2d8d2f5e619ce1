package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ABrokenReport.of;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in XML that no tool wrote so are refused at their place, and nothing is written. */
class MalformedXmlTest {

    private static final String CASES = "<testsuite tests=\"%s\" failures=\"%s\" errors=\"%s\" skipped=\"%s\">";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"form", "attacks", "encodings", "tests", "coverage"})
    void itIsRefusedAtItsPlaceAndNothingIsWritten(ABrokenReport report, @TempDir Path folder) throws IOException {
        report.isRefused(folder);
    }

    static Stream<ABrokenReport> form() {
        return Stream.of(
                of("empty", "junit", "", "the file is empty", ""),
                of("white space", "jacoco", "", "the file is empty", " \n\t\n"),
                of("cut off in an element", "junit", "2:5", "not well-formed XML", "<testsuite>\n<tes"),
                of("cut off between elements", "junit", "2:22", "not well-formed XML", "<testsuite>\n<testcase name=\"a\"></"),
                of("cut off in a document type", "junit", "1:1", "not well-formed XML: Premature end of file", "<!DOCTYPE testsuite [<!ENTITY x"),
                of("never closed", "pitest", "2:29", "not well-formed XML", "<mutations>\n<mutation detected=\"true\"/> "),
                of("closed by another", "cobertura", "2:3", "must be terminated by the matching end-tag",
                        "<coverage line-rate=\"1\"><packages>\n</coverage>"),
                of("two roots", "pitest", "2:2", "not well-formed XML", "<mutations/>\n<mutations/>"),
                of("an attribute twice", "junit", "1:33", "an attribute stands twice", "<testsuite tests=\"1\" tests=\"2\"/>"),
                of("a prefix that nobody declared", "junit", "1:15", "a prefix is not declared", "<x:testsuite/>"),
                of("plain text", "junit", "1:1", "not well-formed XML", "Tests run: 3, Failures: 0"),
                of("a page of HTML", "junit", "1:1", "the root element is <html>", "<html><body>404</body></html>"),
                of("JSON", "jacoco", "1:1", "the file is JSON, and XML is wanted", "{\"coverage\": 80}"),
                of("another format", "junit", "", "this is JaCoCo XML, not JUnit XML. Use --from jacoco", "<report name=\"x\"></report>"),
                of("another format still", "jacoco", "", "this is Cobertura XML, not JaCoCo XML", "<coverage line-rate=\"0.5\"/>"),
                of("no format at all", "auto", "", "no format is recognised in the file", "<BugCollection/>"),
                of("a format that nobody reads", "clover", "", "nothing is read --from clover", "<coverage/>"));
    }

    static Stream<ABrokenReport> attacks() {
        return Stream.of(
                of("an external entity", "junit", "1:1", "declares a document type of its own",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<testsuite name=\"&x;\"/>"),
                of("an external parameter entity", "jacoco", "1:1", "declares a document type of its own",
                        "<!DOCTYPE report [<!ENTITY % x SYSTEM \"http://localhost:1/x.dtd\"> %x; ]><report/>"),
                of("an entity bomb", "junit", "1:1", "declares a document type of its own", bomb()),
                of("an entity that nobody declared", "junit", "1:24", "not well-formed XML", "<testsuite name=\"a&lol;\"/>"),
                of("elements without end within each other", "junit", "1:642", "deeper within each other than 64 levels",
                        "<testsuite>" + "<property>".repeat(99) + "<a/>"),
                of("more attributes than anybody writes", "junit", "1:", "attributes, ", attributes()),
                of("a number without end", "jacoco", "1:9", "\"covered\" of <counter> is \"999", counter("9".repeat(100_000), "1")));
    }

    private static String bomb() {
        var bomb = new StringBuilder("<!DOCTYPE t [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        return bomb + "]><testsuite name=\"&a19;\"/>";
    }

    private static String attributes() {
        var root = new StringBuilder("<testsuite");
        for (int i = 0; i < 10_001; i++) {
            root.append(" a").append(i).append("=\"\"");
        }
        return root + "/>";
    }

    static Stream<ABrokenReport> encodings() {
        var latin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"\u00e9\"/>".getBytes(StandardCharsets.ISO_8859_1);
        var utf16 = Arrays.copyOf("<testsuite tests=\"1\"/>".getBytes(StandardCharsets.UTF_16), 31);
        return Stream.of(
                new ABrokenReport("Latin 1 that says UTF-8", "junit", "2:18", "byte 57 of the file is no UTF-8", latin),
                new ABrokenReport("half a UTF-16 character", "junit", "1:15", "is no UTF-16", utf16),
                of("an encoding that nobody reads", "junit", "1:31", "in the encoding \"EBCDIC-CP-US\", which is not read",
                        "<?xml version=\"1.0\" encoding=\"EBCDIC-CP-US\"?><testsuite/>"),
                new ABrokenReport("an archive", "jacoco", "1:3", "is no UTF-8", new byte[] {'P', 'K', (byte) 0x90, (byte) 0xFF, 0}),
                of("a control character", "junit", "1:18", "not well-formed XML", "<testsuite name=\"\u0001\"/>"),
                new ABrokenReport("UTF-32", "junit", "1:1", "not well-formed XML", "<testsuite/>".getBytes(Charset.forName("UTF-32"))));
    }

    static Stream<ABrokenReport> tests() {
        return Stream.of(
                of("fewer tests than failures", "junit", "1:1", "a suite of 1 tests cannot have 2 failed",
                        CASES.formatted(1, 1, 1, 0) + "</testsuite>"),
                of("fewer tests than were skipped", "junit", "1:1", "cannot have 0 failed and 3 skipped",
                        CASES.formatted(2, 0, 0, 3) + "</testsuite>"),
                of("a negative count", "junit", "1:1", "\"failures\" of <testsuite> is -1, and nothing is counted below 0",
                        CASES.formatted(1, -1, 0, 0) + "</testsuite>"),
                of("a count that is none", "junit", "1:1", "\"tests\" of <testsuite> is \"NaN\"", CASES.formatted("NaN", 0, 0, 0) + "</testsuite>"),
                of("a count with a fraction", "junit", "1:1", "is \"1.5\", and wanted is a whole number",
                        CASES.formatted("1.5", 0, 0, 0) + "</testsuite>"),
                of("a count beyond 2^53", "junit", "1:1", "is 9007199254740993, beyond 2^53",
                        CASES.formatted("9007199254740993", 0, 0, 0) + "</testsuite>"),
                of("tests that are not listed", "junit", "3:1", "a suite says that it has 3 tests and lists 1",
                        CASES.formatted(3, 0, 0, 0) + "\n<testcase name=\"a\"/>\n</testsuite>"),
                of("failures that are not listed", "junit", "2:1", "a suite says that 1 tests failed and lists none of them",
                        CASES.formatted(1, 1, 0, 0) + "<testcase name=\"a\"/>\n</testsuite>"),
                of("a test outside of any suite", "junit", "1:1", "stands outside of any suite", "<testcase name=\"a\"/>"),
                of("a test within a test", "junit", "1:36", "a test case stands within another",
                        "<testsuite><testcase name=\"outer\" ><testcase/></testcase></testsuite>"),
                of("more tests than can be counted", "junit", "2:1", "the tests add up beyond 2^53",
                        "<testsuites>" + "<testsuite tests=\"9007199254740991\"/>".repeat(2000) + "\n</testsuites>"),
                of("a day that is none", "junit", "1:1", "\"2026-02-30T09:00:00\" is no date or moment",
                        "<testsuite tests=\"0\" timestamp=\"2026-02-30T09:00:00\"/>"));
    }

    private static String counter(String covered, String missed) {
        return "<report><counter type=\"LINE\" missed=\"%s\" covered=\"%s\"/></report>".formatted(missed, covered);
    }

    static Stream<ABrokenReport> coverage() {
        return Stream.of(
                of("a counter without a count", "jacoco", "1:9", "<counter> has no attribute \"covered\"",
                        "<report><counter type=\"LINE\" missed=\"1\"/></report>"),
                of("a negative counter", "jacoco", "1:9", "is -4, and nothing is counted below 0", counter("-4", "1")),
                of("a counter twice", "jacoco", "1:54", "the report has its counter LINE twice",
                        counter("1", "1").replace("</report>", "<counter type=\"LINE\" missed=\"0\" covered=\"9\"/></report>")),
                of("nothing counted", "jacoco", "", "the report counts nothing as a whole", "<report name=\"x\"/>"),
                of("a time in another unit", "jacoco", "1:9", "is no time in milliseconds since 1970",
                        "<report><sessioninfo id=\"a\" start=\"1\" dump=\"1795282194\"/></report>"),
                of("a rate above 1", "cobertura", "1:1", "\"line-rate\" is 87.5, and a rate lies between 0 and 1",
                        "<coverage line-rate=\"87.5\"/>"),
                of("a rate that is none", "cobertura", "1:1", "\"line-rate\" of <coverage> is \"NaN\"", "<coverage line-rate=\"NaN\"/>"),
                of("a negative rate of a class", "cobertura", "2:1", "\"line-rate\" is -0.1",
                        "<coverage line-rate=\"0.5\">\n<class line-rate=\"-0.1\"/></coverage>"),
                of("more covered than there are", "cobertura", "1:1", "9 of 8 lines are said to be covered",
                        "<coverage line-rate=\"1\" lines-valid=\"8\" lines-covered=\"9\"/>"),
                of("nothing to cover", "cobertura", "1:1", "covers no line and no branch",
                        "<coverage line-rate=\"0\" lines-valid=\"0\" lines-covered=\"0\"/>"),
                of("no mutation", "pitest", "", "the report holds no mutation", "<mutations/>"),
                of("a mutation that nobody judged", "pitest", "2:1", "\"detected\" of <mutation> is absent",
                        "<mutations>\n<mutation status=\"KILLED\"/></mutations>"));
    }
}
