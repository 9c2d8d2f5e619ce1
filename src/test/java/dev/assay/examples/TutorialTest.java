package dev.assay.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.adapter.drools.DrlReader;
import dev.assay.adapter.drools.DroolsEngine;
import dev.assay.adapter.files.FactsReader;
import dev.assay.adapter.files.PackFolder;
import dev.assay.adapter.files.PackReader;
import dev.assay.adapter.files.PackSuiteReader;
import dev.assay.adapter.files.PlainFacts;
import dev.assay.fact.AssayKinds;
import dev.assay.flow.LintPack;
import dev.assay.flow.TestPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types in what the tutorial shows gets what it promises. */
class TutorialTest {

    private static final Pattern FILE =
            Pattern.compile("`industry-packs/house/([a-z.]+)`\\n\\n```[a-z]+\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theFirstPackIsSoundAndItsCasesPass() throws IOException {
        var house = Files.createDirectories(folder.resolve("industry-packs/house"));
        var page = Files.readString(Path.of("docs/tutorial/first-pack.md"));
        for (var file : FILE.matcher(page).results().toList()) {
            Files.writeString(house.resolve(file.group(1)), file.group(2));
        }
        var text = PackFolder.read(house);
        var pack = new PackReader(new DrlReader(AssayKinds.KINDS)).read(text);
        var suites = PackSuiteReader.read(text);
        var run = new TestPack(new DroolsEngine(), new PlainFacts(new FactsReader()), pack, 100_000);

        assertThat(LintPack.check(pack, suites)).isEmpty();
        assertThat(suites).singleElement().satisfies(suite -> assertThat(suite.cases())
                .hasSize(5)
                .allSatisfy(test -> assertThat(run.failure(suite, test)).as(test.name()).isNull()));
    }
}
