package dev.assay.adapter.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.fact.Sector;
import dev.assay.fact.ValueType;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is taken for granted of an engagement in a branch of business and under a law, until somebody says otherwise. */
public final class Industries {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final JsonNode presets;

    private Industries(JsonNode presets) {
        this.presets = presets;
    }

    /** Reads the packaged ones. */
    public static Industries packaged() throws IOException {
        try (var file = Industries.class.getResourceAsStream("/scaffold/industries.json")) {
            if (file == null) {
                throw new FileNotFoundException("the file scaffold/industries.json is not packaged");
            }
            return new Industries(new ObjectMapper().readTree(file));
        }
    }

    /** The names that can be given: presets, and every sector by itself. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        presets.path("industries").fieldNames().forEachRemaining(names::add);
        Arrays.stream(Sector.values()).map(ValueType.Choice::jsonName).forEach(names::add);
        return names;
    }

    /** The workflows whose gates an engagement meets unless others are named. */
    public List<String> workflows() {
        return presets.path("workflows").valueStream().map(JsonNode::asText).toList();
    }

    /**
     * A facts document that states what follows from industry and law, and nothing else.
     *
     * @param industry      a preset or a sector
     * @param jurisdictions countries whose law applies, ISO 3166-1 alpha-2
     * @throws IllegalArgumentException when there is no such industry, or a country is none
     */
    public ObjectNode skeleton(String id, @Nullable String name, @Nullable String client, String industry, Collection<String> jurisdictions) {
        var engagement = JsonNodeFactory.instance.objectNode().put("id", id);
        if (name != null) {
            engagement.put("name", name);
        }
        if (client != null) {
            engagement.put("client", client);
        }
        engagement.setAll(assumed(industry));
        if (!jurisdictions.isEmpty()) {
            engagement.set("jurisdictions", countries(jurisdictions, engagement));
        }
        var document = JsonNodeFactory.instance.objectNode()
                .put("$schema", "./engagement.v1.schema.json")
                .put("schemaVersion", "1");
        document.set("engagement", engagement);
        document.putArray("complete");
        return document;
    }

    private ObjectNode assumed(String industry) {
        if (presets.path("industries").path(industry).path("engagement") instanceof ObjectNode facts) {
            return facts;
        }
        if (!names().contains(industry)) {
            throw new IllegalArgumentException(
                    "there is no industry called %s; there are: %s".formatted(industry, String.join(", ", names())));
        }
        return JsonNodeFactory.instance.objectNode().put("sector", industry);
    }

    private ArrayNode countries(Collection<String> jurisdictions, ObjectNode engagement) {
        var countries = JsonNodeFactory.instance.arrayNode();
        for (var country : new TreeSet<>(jurisdictions)) {
            if (!COUNTRY.matcher(country).matches()) {
                throw new IllegalArgumentException(
                        "%s is no country; write two capital letters of ISO 3166-1, as SA".formatted(country));
            }
            countries.add(country);
            if (presets.path("jurisdictions").path(country) instanceof ObjectNode facts) {
                engagement.setAll(facts);
            }
        }
        return countries;
    }
}
