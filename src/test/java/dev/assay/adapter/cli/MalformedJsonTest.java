package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ABrokenReport.of;

import dev.assay.adapter.connect.ToolFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in JSON that no tool wrote so are refused at their place, and nothing is written. */
class MalformedJsonTest {

    private static final String TOOL = "\"tool\": {\"driver\": {\"name\": \"T\", \"rules\": [{\"id\": \"a\"}]}}";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"form", "limits", "sarif", "scans", "billsOfMaterials"})
    void itIsRefusedAtItsPlaceAndNothingIsWritten(ABrokenReport report, @TempDir Path folder) throws IOException {
        report.isRefused(folder);
    }

    static Stream<ABrokenReport> form() {
        return Stream.of(
                of("empty", "sarif", "", "the file is empty", ""),
                of("only a byte order mark", "trivy", "", "the file is empty", "\uFEFF"),
                of("cut off", "cyclonedx", "2:11", "Unexpected end-of-input", "{\"bomFormat\": \"CycloneDX\",\n\"specVersi"),
                of("cut off in a list", "gitleaks", "2:2", "Unexpected end-of-input", "[{\"RuleID\": \"a\"},\n "),
                of("a key twice", "npm-audit", "1:47", "Duplicate field 'auditReportVersion'",
                        "{\"auditReportVersion\": 2, \"auditReportVersion\": 1}"),
                of("two documents", "sarif", "2:1", "there is more text after the JSON value", "{\"version\": \"2.1.0\", \"runs\": []}\n{}"),
                of("a number that is none", "openssf-scorecard", "1:30", "Non-standard token 'NaN'",
                        "{\"scorecard\":{}, \"score\": NaN, \"checks\": []}"),
                of("a comma too many", "trivy", "1:22", "Unexpected character ('}'", "{\"SchemaVersion\": 2, }"),
                of("quotes of another kind", "spdx", "1:2", "Unexpected character (''' (code 39))", "{'spdxVersion': 'SPDX-2.3'}"),
                of("XML", "cyclonedx", "1:1", "the file is XML or HTML, and JSON is wanted",
                        "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\"/>"),
                of("a page of HTML", "trivy", "1:1", "the file is XML or HTML", "<!doctype html><title>Sign in</title>"),
                of("another format", "trivy", "", "this is SARIF, not Trivy JSON. Use --from sarif", "{\"version\": \"2.1.0\", \"runs\": []}"),
                of("an empty list, which any tool could have written", "auto", "", "no format is recognised", "[]"),
                of("a text", "auto", "", "no format is recognised", "\"ok\""),
                of("not the root that is wanted", "npm-audit", "1:1", "the file is a list, and wanted is an object", "[1]"),
                new ABrokenReport("Latin 1", "gitleaks", "1:13", "byte 13 of the file is no UTF-8",
                        "[{\"RuleID\":\"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1)));
    }

    static Stream<ABrokenReport> limits() {
        return Stream.of(
                of("deeper than anybody writes", "sarif", "1:", "nesting depth (101) exceeds the maximum allowed (100)",
                        "{\"runs\": " + "[".repeat(200) + "]".repeat(200) + "}"),
                of("more values than fit", "gitleaks", "1:2000000", "more than 1000000 values", "[" + "1,".repeat(1_000_001) + "1]"),
                of("larger than is read", "sarif", "", "more than 16777216 bytes and was not read",
                        "{\"runs\": []" + " ".repeat(ToolFile.MOST_BYTES) + "}"),
                of("a key without end", "sarif", "1:", "Name length (", "{\"runs\": [{\"" + "k".repeat(2_000_000) + "\": 1}]}"),
                of("a number without end", "npm-audit", "1:", "Number value length (5000) exceeds the maximum allowed (200",
                        "{\"auditReportVersion\": " + "2".repeat(5000) + "}"),
                of("a huge exponent", "trivy", "1:19", "is \"2e999999999\", and wanted is a whole number",
                        "{\"SchemaVersion\": 2e999999999}"));
    }

    private static String run(String rest) {
        return "{\"version\": \"2.1.0\", \"runs\": [{" + TOOL + ",\n" + rest + "}]}";
    }

    static Stream<ABrokenReport> sarif() {
        return Stream.of(
                of("an old version", "sarif", "1:13", "it is of version \"2.0.0\", and 2.1.0 is read", "{\"version\": \"2.0.0\", \"runs\": []}"),
                of("no version", "sarif", "1:1", "the file has no \"version\"", "{\"runs\": []}"),
                of("no run", "sarif", "1:30", "the report holds no run", "{\"version\": \"2.1.0\", \"runs\": []}"),
                of("a run without results: nobody knows whether there were any", "sarif", "1:31", "/runs/0 has no \"results\"", run("\"x\": 1")),
                of("a run without a tool", "sarif", "1:31", "/runs/0 has no \"tool\"", "{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}"),
                of("a level that there is not", "sarif", "2:23", "there is no level \"fatal\"", run("\"results\": [{\"level\": \"fatal\"}]")),
                of("a severity above 10", "sarif", "2:50", "a severity of 11 lies outside 0 to 10",
                        run("\"results\": [{\"properties\": {\"security-severity\": \"11\"}}]")),
                of("a severity that is none", "sarif", "2:50", "is \"high\", and wanted is a number",
                        run("\"results\": [{\"properties\": {\"security-severity\": \"high\"}}]")),
                of("a rule that is not there", "sarif", "2:27", "there is no rule with the index 1", run("\"results\": [{\"ruleIndex\": 1}]")),
                of("a negative index", "sarif", "2:27", "is -1, and nothing is counted below 0", run("\"results\": [{\"ruleIndex\": -1}]")),
                of("a run that does not say how it ended", "sarif", "2:17", "/runs/0/invocations/0 has no \"executionSuccessful\"",
                        run("\"invocations\": [{}], \"results\": []")),
                of("results that are no list", "sarif", "2:12", "/runs/0/results is an object, and wanted is a list", run("\"results\": {}")));
    }

    static Stream<ABrokenReport> scans() {
        return Stream.of(
                of("an old schema", "trivy", "1:19", "it is of schema version 1, and 2 is read", "{\"SchemaVersion\": 1}"),
                of("nothing that was looked for", "trivy", "", "the file does not say what Trivy looked for", "{\"SchemaVersion\": 2}"),
                of("a finding without severity", "trivy", "2:22", "/Results/0/Vulnerabilities/0 has no \"Severity\"",
                        "{\"SchemaVersion\": 2, \"Results\": [{\"Class\": \"os-pkgs\",\n\"Vulnerabilities\": [ {\"PkgName\": \"a\"}]}]}"),
                of("a class that nobody reads", "trivy", "1:45", "results of the class \"weather\" are not read",
                        "{\"SchemaVersion\": 2, \"Results\": [{\"Class\":  \"weather\"}]}"),
                of("a moment that is none", "trivy", "1:35", "\"yesterday\" is no date or moment",
                        "{\"SchemaVersion\": 2, \"CreatedAt\": \"yesterday\"}"),
                of("an audit that failed", "npm-audit", "1:1", "npm audit failed and looked at nothing",
                        "{\"message\": \"no registry\", \"statusCode\": 405, \"uri\": \"x\"}"),
                of("an audit of npm 6", "npm-audit", "1:1", "has no \"auditReportVersion\"", "{\"advisories\": {}, \"metadata\": {}}"),
                of("counts that do not add up", "npm-audit", "2:33", "add up to 1, the total is 2, and 0 packages are listed",
                        "{\"auditReportVersion\": 2, \"vulnerabilities\": {},\n\"metadata\": {\"vulnerabilities\": "
                                + "{\"info\": 0, \"low\": 1, \"moderate\": 0, \"high\": 0, \"critical\": 0, \"total\": 2}}}"),
                of("a negative count", "npm-audit", "1:91", "/metadata/vulnerabilities/critical is -1",
                        "{\"auditReportVersion\": 2, \"vulnerabilities\":{}, \"metadata\":{\"vulnerabilities\":{\"critical\":-1}}}"),
                of("a leak without a rule", "gitleaks", "1:2", "/0 has no \"RuleID\"", "[{\"Secret\": \"x\"}]"),
                of("a score beyond the scale", "openssf-scorecard", "1:56", "a score of 11 lies outside 0 to 10",
                        "{\"scorecard\": {}, \"checks\": [{\"name\": \"SAST\", \"score\": 11}]}"),
                of("no dependencies: nobody knows what was looked at", "owasp-dependency-check", "1:1", "the file has no \"dependencies\"",
                        "{\"reportSchema\": \"1.1\", \"scanInfo\": {}}"));
    }

    private static String bill(String component) {
        return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [\n%s]}".formatted(component);
    }

    static Stream<ABrokenReport> billsOfMaterials() {
        return Stream.of(
                of("no version", "cyclonedx", "1:1", "the file has no \"specVersion\"", "{\"bomFormat\": \"CycloneDX\"}"),
                of("a version to come", "cyclonedx", "1:43", "it is of version \"2.0\", and 1.x is read",
                        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"2.0\"}"),
                of("no component", "cyclonedx", "", "the bill of materials lists no component",
                        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": []}"),
                of("a name of two lines", "cyclonedx", "2:29", "/components/0/name holds a line break or what is no character",
                        bill("{\"type\": \"library\", \"name\": \"a\\nb\"}")),
                of("half a character", "cyclonedx", "2:29", "holds a line break or what is no character",
                        bill("{\"type\": \"library\", \"name\": \"\\ud800\"}")),
                of("a name without end", "cyclonedx", "2:29", "has 100000 characters, and no name has more than 2000",
                        bill("{\"type\": \"library\", \"name\": \"" + "a".repeat(100_000) + "\"}")),
                of("a key that writes to the terminal", "cyclonedx", "1:", "Duplicate field '?[31m'", "{\"\\u001b[31m\": 1, \"\\u001b[31m\": 2}"),
                of("a component without a type", "cyclonedx", "2:1", "/components/0 has no \"type\"",
                        bill("{\"name\": \"a\"}")),
                of("SPDX 3", "spdx", "1:17", "it is of version \"SPDX-3.0\"", "{\"spdxVersion\": \"SPDX-3.0\"}"),
                of("a package without an id", "spdx", "2:1", "/packages/0 has no \"SPDXID\"",
                        "{\"spdxVersion\": \"SPDX-2.3\", \"creationInfo\": {}, \"packages\": [\n{\"name\": \"a\"}]}"));
    }
}
