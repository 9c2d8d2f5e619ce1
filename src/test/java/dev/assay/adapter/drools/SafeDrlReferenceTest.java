package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that writers of rules read names every code that they may meet. */
class SafeDrlReferenceTest {

    private static final Pattern NOTED = Pattern.compile("new Refusal\\(\\s*[^\"]*?,\\s*\"([a-z-]+)\"");
    private static final Pattern REFUSED = Pattern.compile("// refused: ([a-z-]+) at line");

    @Test
    void everyCodeStandsInTheReference() throws IOException {
        var codes = new TreeSet<String>();
        for (var folder : new String[] {"src/main/java/dev/assay/adapter/drools", "src/test/resources/hostile"}) {
            try (var files = Files.list(Path.of(folder))) {
                for (var file : files.sorted().toList()) {
                    var text = Files.readString(file);
                    NOTED.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                    REFUSED.matcher(text).results().forEach(found -> codes.add(found.group(1)));
                }
            }
        }

        var page = Files.readString(Path.of("docs/reference/safe-drl.md"));

        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(codes).filteredOn(code -> !page.contains("`" + code + "`")).isEmpty();
    }

    @Test
    void theExampleIsAccepted() throws IOException {
        var page = Files.readString(Path.of("docs/reference/safe-drl.md"));
        var example = page.substring(page.indexOf("```drl") + 6, page.indexOf("```", page.indexOf("```drl") + 6));

        var reading = new DrlReader(dev.assay.fact.AssayKinds.KINDS).examine("example.drl", example.strip());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rules()).hasSize(1);
    }
}
