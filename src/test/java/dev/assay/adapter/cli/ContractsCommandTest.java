package dev.assay.adapter.cli;

import static dev.assay.adapter.cli.ACommandLine.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.adapter.files.FactsReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractsCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("docs/examples").toAbsolutePath();
    private static final Path NODE_MODULES = Path.of("target/typescript").toAbsolutePath();

    /** What a careless model loses: an unknown beside a none, the text of a decimal, the order of a set. */
    private static final String TELLING = """
            {"schemaVersion": "1", "engagement": {"id": "e-1", "name": "\\u0627\\u0644\\u0631\\u064a\\u0627\\u0636 \\"x\\" \\\\ \\u2028"},
             "systems": [{"id": "a", "hostedBy": null, "stores": ["public", "phi"]}, {"id": "b"}],
             "answers": [{"question": "demo.officer-named", "number": 1.50}, {"question": "q", "number": 1234567.1250},
                         {"question": "r", "number": 9007199254740992}],
             "complete": [{"kind": "system", "where": {"kind": "database"}}], "vendors": []}""";

    @TempDir
    private Path folder;

    private final ACommandLine line = new ACommandLine();

    @Test
    void aDocumentThatKeepsTheContractIsSaidToDoSo() {
        assertThat(line.run("contracts", "validate", facts("mended"))).isZero();
        assertThat(line.out()).contains("keeps engagement.v1.schema.json").containsPattern("sha256:[0-9a-f]{64}");
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsPlaceAndItsCode() throws IOException {
        assertThat(line.run("contracts", "validate", facts("bad"))).isEqualTo(1);
        assertThat(line.out()).contains("/engagement/handelsPhi", "[unknown-field]", "/systems/0/hostedBy", "[dangling-reference]", "does not keep");

        var json = new ACommandLine();
        assertThat(json.run("contracts", "validate", facts("bad"), "--format", "json")).isEqualTo(1);
        var said = JSON.readTree(json.out());
        assertThat(said.get("valid").asBoolean()).isFalse();
        assertThat(said.get("problems")).allSatisfy(problem -> assertThat(problem.get("line").asInt()).isPositive());
    }

    @Test
    void otherContractsAndFilesThatAreNotThereAreBadInput() {
        assertThat(line.run("contracts", "validate", facts("mended"), "--schema", "x")).isEqualTo(2);
        assertThat(line.run("contracts", "validate", facts("nothing"))).isEqualTo(2);
        assertThat(line.run("contracts", "generate", "--language", "cobol")).isEqualTo(2);
        assertThat(line.err()).contains("there is no contract called x; there are: engagement.v1.schema.json", "there is no file", "cobol");
    }

    @Test
    void theModelsForPythonLoseNothing() throws Exception {
        assumeTrue(succeeds("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))"), "Python 3.10 or later is here");
        generate("python");
        Files.writeString(folder.resolve("round.py"), """
                import sys
                from assay_engagement_v1 import FactsDocument
                for name in sys.argv[1:]:
                    document = FactsDocument.from_json(open(name, encoding="utf-8").read())
                    again = FactsDocument.from_json(document.to_json())
                    assert again == document
                    open(name + ".round", "w", encoding="utf-8").write(again.to_json())
                """);

        everyDocumentComesBackAsItWas("python3", "round.py");
    }

    @Test
    void theModelsForPythonTellUnknownFromNoneAndRefuseWhatTheContractRefuses() throws Exception {
        assumeTrue(succeeds("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))"), "Python 3.10 or later is here");
        generate("python");
        Files.writeString(folder.resolve("telling.json"), TELLING);
        Files.writeString(folder.resolve("meaning.py"), """
                import decimal
                from assay_engagement_v1 import *
                told = FactsDocument.from_json(open("telling.json", encoding="utf-8").read())
                first, second = told.systems
                assert first.hosted_by is None and second.hosted_by is UNKNOWN and not second.hosted_by
                assert first.stores == [System.Stores.PUBLIC, System.Stores.PHI]
                assert told.answers[0].number == decimal.Decimal("1.5") and "1.50" in told.to_json()
                assert told.connections is UNKNOWN and told.vendors == []
                for bad, place in (
                    ('{"schemaVersion": "1"}', "/engagement"),
                    ('{"schemaVersion": "2", "engagement": {"id": "e"}}', "/schemaVersion"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "sector": "zoo"}}', "/engagement/sector"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "name": null}}', "/engagement/name"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "handlesPhi": 1}}', "/engagement/handlesPhi"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "zoo": 1}}', "/engagement/zoo"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "startedOn": "2026-02-30"}}', "/engagement/startedOn"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "workforce": 1.5}}', "/engagement/workforce"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e"}, "systems": [{"id": "a", "stores": ["phi", "phi"]}]}', "/systems/0/stores"),
                    ('{"schemaVersion": "1", "engagement": {"id": "e", "id": "f"}}', ""),
                ):
                    try:
                        FactsDocument.from_json(bad)
                    except Invalid as refused:
                        assert refused.pointer == place, (bad, refused)
                    else:
                        raise AssertionError(bad)
                print("told")
                """);

        var ended = run(folder, "python3", "meaning.py");
        assertThat(ended.said).isEqualTo("told\n");
    }

    @Test
    void theModelsForTypeScriptHaveEveryMemberOfTheContractAsItIs() throws IOException {
        generate("typescript");
        var models = Files.readString(folder.resolve("assay-engagement-v1.ts"));
        var schema = JSON.readTree(Files.readString(Path.of("src/main/resources/contracts/engagement.v1.schema.json")));

        assertThat(schema.get("$defs").properties()).allSatisfy(definition -> {
            var body = body(models, definition.getKey());
            assertThat(definition.getValue().get("properties").properties()).allSatisfy(member -> assertThat(body)
                    .containsPattern("\n  readonly %s%s: [^\n]*%s;\n".formatted(
                            member.getKey(),
                            required(definition.getValue(), member.getKey()) ? "" : "\\?",
                            mayBeNone(member.getValue()) ? "\\| null" : "(?<! null)")));
        });
    }

    @Test
    void theModelsForTypeScriptTypeCheckAndLoseNothing() throws Exception {
        assumeTrue(typescript(), "Node and the package typescript are here");
        generate("typescript");
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Files.writeString(folder.resolve("typed.ts"), typed());
        Files.writeString(folder.resolve("round.js"), """
                import fs from "node:fs";
                import { format, parse } from "./assay-engagement-v1.js";
                for (const name of process.argv.slice(2))
                  fs.writeFileSync(name + ".round", format(parse(format(parse(fs.readFileSync(name, "utf8"))))));
                """);

        var checked = run(folder, "node", NODE_MODULES.resolve("node_modules/typescript/bin/tsc").toString(),
                "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", "typed.ts");
        assertThat(checked.exit).as(checked.said).isZero();

        everyDocumentComesBackAsItWas("node", "round.js");
        assertThat(Files.readString(folder.resolve("0.json.round"))).contains("1.50", "1234567.1250", "9007199254740992");
    }

    /** The examples as they stand, and what must not be accepted. */
    private static String typed() throws IOException {
        var text = new StringBuilder("import { Decimal, type FactsDocument } from \"./assay-engagement-v1\";\n");
        var number = 0;
        for (var example : examples()) {
            text.append("export const example%d: FactsDocument = %s;\n".formatted(number++, Files.readString(example)));
        }
        return text + """
                const e = { id: "e" } as const;
                export const exact: FactsDocument = { schemaVersion: "1", engagement: e, answers: [{ question: "q", number: new Decimal("1.50") }] };
                // @ts-expect-error another version
                export const wrong1: FactsDocument = { schemaVersion: "2", engagement: e };
                // @ts-expect-error a key that is not there
                export const wrong2: FactsDocument = { schemaVersion: "1", engagement: { id: "e", zoo: 1 } };
                // @ts-expect-error no such sector
                export const wrong3: FactsDocument = { schemaVersion: "1", engagement: { id: "e", sector: "zoo" } };
                // @ts-expect-error a name cannot be none
                export const wrong4: FactsDocument = { schemaVersion: "1", engagement: { id: "e", name: null } };
                // @ts-expect-error undefined is not how a key is left out
                export const wrong5: FactsDocument = { schemaVersion: "1", engagement: { id: "e", name: undefined } };
                // @ts-expect-error the engagement is wanting
                export const wrong6: FactsDocument = { schemaVersion: "1" };
                """;
    }

    private void everyDocumentComesBackAsItWas(String program, String script) throws Exception {
        var documents = new ArrayList<String>(List.of(TELLING));
        for (var example : examples()) {
            documents.add(Files.readString(example));
        }
        var command = new ArrayList<>(List.of(program, script));
        for (int i = 0; i < documents.size(); i++) {
            command.add(Files.writeString(folder.resolve(i + ".json"), documents.get(i)).toString());
        }

        var ended = run(folder, command.toArray(String[]::new));

        assertThat(ended.exit).as(ended.said).isZero();
        for (int i = 0; i < documents.size(); i++) {
            var before = digest(documents.get(i));
            assertThat(digest(Files.readString(folder.resolve(i + ".json.round")))).isEqualTo(before);
        }
    }

    private static String digest(String document) {
        return new FactsReader().read(document.getBytes(StandardCharsets.UTF_8)).digest();
    }

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json")).filter(ContractsCommandTest::isFacts).sorted().toList();
        }
    }

    private static boolean isFacts(Path file) {
        try {
            return JSON.readTree(file.toFile()).has("schemaVersion");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void generate(String language) {
        assertThat(line.run("contracts", "generate", "--language", language, "--out", folder.toString())).as(line.err()).isZero();
    }

    private static String body(String models, String definition) {
        var name = new StringBuilder();
        for (var part : definition.split("-")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        var begin = models.indexOf("export interface %s {".formatted(name));
        assertThat(begin).as(definition).isNotNegative();
        return models.substring(begin, models.indexOf("\n}", begin) + 2);
    }

    private static boolean required(JsonNode definition, String member) {
        return definition.path("required").valueStream().anyMatch(key -> key.asText().equals(member));
    }

    private static boolean mayBeNone(JsonNode member) {
        return member.path("type").valueStream().anyMatch(type -> type.asText().equals("null"));
    }

    /** Fetched once from the package registry; without one there is nothing to check with. */
    private static boolean typescript() throws Exception {
        return succeeds("node", "--version")
                && (Files.exists(NODE_MODULES.resolve("node_modules/typescript/bin/tsc"))
                        || succeeds("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", NODE_MODULES.toString(), "typescript@5.9.3"));
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            return run(Path.of(""), command).exit == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    private record Ended(int exit, String said) {}

    private static Ended run(Path folder, String... command) throws Exception {
        var process = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
