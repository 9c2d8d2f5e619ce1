package dev.assay.performance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Documents that say the same of different engagements, so that nothing is known from the one before. */
final class Submissions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "@@number@@";

    private final String template;

    /** @param example a facts document whose engagement gets other names */
    Submissions(Path example) throws IOException {
        var document = (ObjectNode) JSON.readTree(example.toFile());
        ((ObjectNode) document.get("engagement")).put("name", "Client " + MARK);
        this.template = JSON.writeValueAsString(document);
    }

    String number(long number) {
        return template.replace(MARK, String.valueOf(number));
    }
}
