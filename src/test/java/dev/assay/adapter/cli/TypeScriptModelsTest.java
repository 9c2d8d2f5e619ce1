package dev.assay.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models for TypeScript, read as text, checked by its compiler and run by Node. */
class TypeScriptModelsTest {

    private static final Path NODE_MODULES = Path.of("target/typescript").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theyHaveEveryMemberOfTheContractAsItIs() throws IOException {
        GeneratedModels.of("typescript", folder);
        var models = Files.readString(folder.resolve("assay-engagement-v1.ts"));
        var schema = new ObjectMapper().readTree(Files.readString(Path.of("src/main/resources/contracts/engagement.v1.schema.json")));

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
    void theyTypeCheckAndLoseNothing() throws Exception {
        assumeTrue(typescript(), "Node and the package typescript are here");
        var models = GeneratedModels.of("typescript", folder)
                .with("package.json", "{\"type\": \"module\"}")
                .with("typed.ts", typed())
                .with("round.js", """
                        import fs from "node:fs";
                        import { format, parse } from "./assay-engagement-v1.js";
                        for (const name of process.argv.slice(2))
                          fs.writeFileSync(name + ".round", format(parse(format(parse(fs.readFileSync(name, "utf8"))))));
                        """);

        var checked = models.run("node", NODE_MODULES.resolve("node_modules/typescript/bin/tsc").toString(),
                "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", "typed.ts");
        assertThat(checked.exit()).as(checked.said()).isZero();

        models.loseNothing("node", "round.js");
        assertThat(Files.readString(folder.resolve("0.json.round"))).contains("1.50", "1234567.1250", "9007199254740992");
    }

    /** The examples as they stand, and what must not be accepted. */
    private static String typed() throws IOException {
        var text = new StringBuilder("import { Decimal, type FactsDocument } from \"./assay-engagement-v1\";\n");
        var number = 0;
        for (var example : GeneratedModels.examples()) {
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
        return GeneratedModels.succeeds("node", "--version")
                && (Files.exists(NODE_MODULES.resolve("node_modules/typescript/bin/tsc"))
                        || GeneratedModels.succeeds("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", NODE_MODULES.toString(), "typescript@5.9.3"));
    }
}
