package dev.assay.flow;

import dev.assay.rule.Place;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The test cases of one topic of a pack.
 *
 * @param file  as in messages: {@code industry-packs/hipaa/access.test.yaml}
 * @param now   day and time, in the zone of the law, at which all its cases are evaluated
 * @param facts what all cases have in common, in the layout of a facts document
 */
public record PackSuite(String file, LocalDateTime now, Map<String, @Nullable Object> facts, List<PackCase> cases) {

    public PackSuite {
        cases = List.copyOf(cases);
    }

    /** Where the file begins. */
    Place place() {
        return new Place(file, 1, 1);
    }
}
