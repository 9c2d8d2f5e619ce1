package dev.assay.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document of docs/examples/client-delivery, for the gate of one phase of client-engagement.
 *
 * @param name   its file without the ending, such as phase-3
 * @param phase  the phase whose gate it is for
 * @param moment when that gate is a go
 */
public record ClientDelivery(String name, String phase, Instant moment) {

    private static final Path FOLDER = Path.of("docs/examples/client-delivery");
    private static final Pattern ROW = Pattern.compile("\\| `([\\w-]+)\\.json` \\| ([\\w-]+) \\| (\\S+Z) \\|");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The documents in the order of their phases, as the page beside them lists them. */
    public static List<ClientDelivery> phases() {
        try {
            return ROW.matcher(Files.readString(FOLDER.resolve("planted-flaws.md")))
                    .results()
                    .map(row -> new ClientDelivery(row.group(1), row.group(2), Instant.parse(row.group(3))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document with planted flaws for the gate of this phase. */
    public ClientDelivery flawed() {
        return new ClientDelivery(name + "-flawed", phase, moment);
    }

    public ObjectNode document() {
        try {
            return (ObjectNode) JSON.readTree(FOLDER.resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The document with all its days moved, so that its gate is a go on this day, whatever a server's clock says. */
    public ObjectNode on(LocalDate day) {
        var document = document();
        move(document, ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, ZoneOffset.UTC), day));
        document.withObject("/provenance").put("collectedAt", day + "T00:00:00Z");
        return document;
    }

    private static void move(JsonNode node, long days) {
        switch (node) {
            case ObjectNode object -> object.properties().forEach(member -> {
                if (isDay(member.getValue())) {
                    member.setValue(moved(member.getValue(), days));
                } else {
                    move(member.getValue(), days);
                }
            });
            case ArrayNode array -> array.forEach(member -> move(member, days));
            default -> { }
        }
    }

    private static boolean isDay(JsonNode node) {
        return node.isTextual() && DAY.matcher(node.textValue()).matches();
    }

    private static JsonNode moved(JsonNode node, long days) {
        return TextNode.valueOf(LocalDate.parse(node.textValue()).plusDays(days).toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
