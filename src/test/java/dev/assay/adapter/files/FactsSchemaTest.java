package dev.assay.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.assay.fact.AssayKinds;
import dev.assay.fact.BadInput;
import dev.assay.fact.Problem;
import dev.assay.fact.Problem.Code;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsSchemaTest {

    private static final Path COMMITTED = Path.of("src/main/resources/contracts/engagement.v1.schema.json");
    private static final String SCHEMA = new FactsSchema(AssayKinds.KINDS).text();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MUTATIONS = 3_000;
    private static final int KINDS_AT_ONCE = 24;

    /** Mistakes that lie between two values, which a schema cannot say. */
    private static final Set<Code> BEYOND_A_SCHEMA = EnumSet.of(Code.DUPLICATE_ID, Code.DANGLING_REFERENCE);

    private final FactsReader reader = new FactsReader();
    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);

    @Test
    void the_committed_schema_is_the_one_the_records_make() throws Exception {
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, SCHEMA);
        }
        assertThat(COMMITTED)
                .as("run this test with -Dgolden.write=true and commit the file")
                .hasContent(SCHEMA);
    }

    @Test
    void the_schema_is_valid_under_its_own_metaschema() throws Exception {
        var metaschema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaschema.validate(SampleDocument.parse(SCHEMA))).isEmpty();
    }

    @Test
    void every_kind_and_every_component_is_described() throws Exception {
        var definitions = SampleDocument.parse(SCHEMA).get("$defs");
        for (var kind : AssayKinds.KINDS.all()) {
            if (!kind.stated()) continue;
            var properties = definitions.get(kind.name()).get("properties");
            for (var field : kind.fields()) {
                assertThat(properties.has(field.name())).as(field.toString()).isEqualTo(!field.workedOut());
            }
        }
    }

    @Test
    void samples_that_use_every_component_pass_both() {
        for (var sample : List.of(SampleDocument.smallest(), SampleDocument.fullest())) {
            assertThat(schemaAccepts(sample)).isTrue();
            assertThat(problems(sample)).isEmpty();
        }
    }

    @Test
    void reader_and_schema_agree_on_seeded_mutations() {
        var random = new Random(20_261_120);
        var refused = new EnumMap<Code, Integer>(Code.class);
        int accepted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var mutant = SampleDocument.some(random, KINDS_AT_ONCE);
            var what = Mutation.apply(mutant, random);
            var problems = problems(mutant).stream()
                    .filter(problem -> !BEYOND_A_SCHEMA.contains(problem.code()))
                    .toList();
            assertThat(schemaAccepts(mutant))
                    .as("%s; the reader says %s; the schema says %s", what, problems, schema.validate(mutant))
                    .isEqualTo(problems.isEmpty());
            if (problems.isEmpty()) accepted++;
            problems.forEach(problem -> refused.merge(problem.code(), 1, Integer::sum));
        }
        assertThat(accepted).isGreaterThan(MUTATIONS / 100);
        assertThat(refused)
                .containsKeys(
                        Code.UNKNOWN_FIELD,
                        Code.WORKED_OUT_FIELD,
                        Code.MISSING_FIELD,
                        Code.NULL_VALUE,
                        Code.WRONG_TYPE,
                        Code.UNKNOWN_CHOICE,
                        Code.IMPOSSIBLE_DATE,
                        Code.BLANK_TEXT,
                        Code.DUPLICATE_VALUE,
                        Code.SCHEMA_VERSION,
                        Code.NUMBER_RANGE,
                        Code.COMPLETENESS);
    }

    private boolean schemaAccepts(JsonNode document) {
        return schema.validate(document, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .isEmpty();
    }

    private List<Problem> problems(JsonNode document) {
        try {
            reader.read(SampleDocument.bytes(document), "test");
            return List.of();
        } catch (BadInput e) {
            return e.problems();
        }
    }

    /** One change somewhere in a document. */
    private static final class Mutation {

        private static final List<JsonNode> VALUES = List.of(
                JSON.nullNode(),
                JSON.booleanNode(false),
                JSON.numberNode(0),
                JSON.numberNode(3.5),
                JSON.numberNode(9_007_199_254_740_994L),
                JSON.numberNode(-12L),
                JSON.textNode(""),
                JSON.textNode(" \t"),
                JSON.textNode(" x "),
                JSON.textNode("x"),
                JSON.textNode("2026-02-30"),
                JSON.textNode("2028-02-29"),
                JSON.textNode("2026-3-1"),
                JSON.textNode("2026-03-01T08:30:00Z"),
                JSON.textNode("2026-03-01T25:30:00Z"),
                JSON.textNode("2026-03-01T08:30Z"),
                JSON.textNode("phi"),
                JSON.textNode("PHI"),
                JSON.textNode("secret"),
                JSON.textNode("vendor"),
                JSON.textNode("engagement"),
                JSON.arrayNode(),
                JSON.arrayNode().add("phi").add("phi"),
                JSON.arrayNode().add("phi").add("public"),
                JSON.arrayNode().addNull(),
                JSON.objectNode(),
                JSON.objectNode().put("kind", "x"));

        private static final List<String> KEYS = List.of(
                "ageInDays", "daysSinceExpiry", "externalSystemCount", "channel", "x", "id", "kind", "where",
                "provenance", "system");

        static String apply(ObjectNode document, Random random) {
            var places = new ArrayList<Map.Entry<JsonNode, String>>();
            collect(document, places);
            var place = places.get(random.nextInt(places.size()));
            var value = VALUES.get(random.nextInt(VALUES.size())).deepCopy();
            var key = place.getValue();
            if (place.getKey() instanceof ArrayNode array) {
                if (random.nextBoolean()) {
                    array.add(array.get(Integer.parseInt(key)).deepCopy());
                    return "element %s is there twice".formatted(key);
                }
                array.set(Integer.parseInt(key), (JsonNode) value);
                return "element %s becomes %s".formatted(key, value);
            }
            var object = (ObjectNode) place.getKey();
            return switch (random.nextInt(4)) {
                case 0 -> "%s removed: %s".formatted(key, object.remove(key));
                case 1 -> {
                    var added = KEYS.get(random.nextInt(KEYS.size()));
                    object.set(added, value);
                    yield "%s set to %s".formatted(added, value);
                }
                default -> "%s, which was %s, becomes %s".formatted(key, object.replace(key, value), value);
            };
        }

        private static void collect(JsonNode node, List<Map.Entry<JsonNode, String>> places) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(property -> {
                    places.add(Map.entry(object, property.getKey()));
                    // Keys near the top are few among thousands; weigh them so that they are met.
                    if (object.has("schemaVersion") || object.has("where")) {
                        for (int i = 0; i < 8; i++) {
                            places.add(Map.entry(object, property.getKey()));
                        }
                    }
                    collect(property.getValue(), places);
                });
            }
            if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    places.add(Map.entry(array, Integer.toString(i)));
                    collect(array.get(i), places);
                }
            }
        }
    }
}
