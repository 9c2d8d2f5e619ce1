package dev.assay.adapter.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** The shell of every ready pipeline, run against the real command line. */
class CiSnippetsTest {

    private static final Path HOME = Path.of("src/test/resources/installation").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "github, mended, 0", "github, conditional, 0", "github, flawed, 1", "github, bad, 2", "github, undecided, 3",
        "gitlab, mended, 0", "gitlab, flawed, 1", "gitlab, bad, 2", "gitlab, undecided, 3",
        "jenkins, mended, 0", "jenkins, flawed, 1", "jenkins, bad, 2", "jenkins, undecided, 3"
    })
    void theShellOfAPipelineEndsAsTheGateDoes(Pipeline pipeline, String facts, int exit) throws Exception {
        var ended = run(pipeline, facts);

        assertThat(ended.exit).as(ended.said).isEqualTo(exit);
        for (var kept : List.of("decision.json", "junit.xml", "decision.sarif", "decision.md")) {
            assertThat(Files.exists(folder.resolve("build/assay/" + kept))).as(kept).isEqualTo(exit != 2);
        }
        assertThat(folder.resolve("build/assay/of-yesterday")).doesNotExist();
        if (pipeline != Pipeline.jenkins) {
            assertThat(ended.said).contains(List.of("go or conditional", "no-go", "bad input", "could not decide").get(exit));
        }
        if (pipeline == Pipeline.github) {
            assertThat(folder.resolve("output")).content().isEqualTo("exit-code=%d%n".formatted(exit));
            assertThat(Files.exists(folder.resolve("summary"))).isEqualTo(exit != 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerIsAskedWhereOneIsNamed(Pipeline pipeline) throws Exception {
        var process = pipeline("ASSAY_SERVER", "http://example.org", pipeline, "mended");

        assertThat(process.exit).as(process.said).isEqualTo(2);
        assertThat(process.said).contains("has no TLS");
    }

    @Test
    void jenkinsFailsForEveryExitCodeButZero() throws IOException {
        var text = Files.readString(Path.of("deploy/ci/Jenkinsfile"));

        for (int code = 1; code <= 3; code++) {
            assertThat(text).containsPattern("case %d: error\\(".formatted(code));
        }
        assertThat(text).containsPattern("default: error\\(").containsPattern("case 0: echo '[^']*'; break");
    }

    @Test
    void theDecisionIsKeptWhateverItIs() {
        var steps = steps();

        assertThat(steps).filteredOn(step -> String.valueOf(step.get("uses")).startsWith("actions/upload-artifact")
                        || String.valueOf(step.get("uses")).contains("sarif")
                        || String.valueOf(step.get("uses")).contains("test-reporter"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(String.valueOf(step.get("if"))).startsWith("always()"));
        var artifacts = (Map<?, ?>) gitlab().get("artifacts");
        assertThat(artifacts.get("when")).isEqualTo("always");
        assertThat(((Map<?, ?>) artifacts.get("reports")).get("junit")).isEqualTo("build/assay/junit.xml");
        assertThat(gitlab()).doesNotContainKey("allow_failure");
    }

    private record Ended(int exit, String said) {}

    private Ended run(Pipeline pipeline, String facts) throws Exception {
        Files.createDirectories(folder.resolve("build/assay"));
        Files.writeString(folder.resolve("build/assay/of-yesterday"), "");
        return pipeline("ASSAY_SERVER", "", pipeline, facts);
    }

    private Ended pipeline(String name, String value, Pipeline pipeline, String facts) throws Exception {
        var command = new ArrayList<>(switch (pipeline) {
            case github -> List.of("bash", "--noprofile", "--norc", "-eo", "pipefail");
            case gitlab -> List.of("sh", "-e");
            case jenkins -> List.of("sh", "-xe");
        });
        command.add(Files.writeString(folder.resolve("step.sh"), shell(pipeline)).toString());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of(
                "ASSAY_COMMAND", assay().toString(),
                "ASSAY_FACTS", HOME.resolve("facts").resolve(facts + ".json").toString(),
                "ASSAY_WORKFLOW", "release",
                "ASSAY_PHASE", "gate",
                "ASSAY_ENGAGEMENT", "clinic",
                "ASSAY_TOKEN", "assay_none",
                "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(),
                "GITHUB_OUTPUT", folder.resolve("output").toString()));
        builder.environment().put(name, value);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** The command line as the launcher starts it, from the classes under test. */
    private Path assay() throws IOException {
        var script = Files.writeString(folder.resolve("assay"), "#!/bin/sh\nexec \"%s\" -XX:TieredStopAtLevel=1 \"-Dassay.home=%s\" -cp \"%s\" %s \"$@\"\n"
                .formatted(
                        ProcessHandle.current().info().command().orElseThrow(),
                        HOME,
                        java.lang.System.getProperty("java.class.path"),
                        "dev.assay.adapter.cli.Main"));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static String shell(Pipeline pipeline) throws IOException {
        return switch (pipeline) {
            case github -> steps().stream().filter(step -> "gate".equals(step.get("id"))).findFirst().orElseThrow().get("run").toString();
            case gitlab -> String.join("\n", ((List<?>) gitlab().get("script")).stream().map(Object::toString).toList());
            case jenkins -> {
                var script = Pattern.compile("script: '''(.*?)'''", Pattern.DOTALL).matcher(Files.readString(Path.of("deploy/ci/Jenkinsfile")));
                assertThat(script.find()).isTrue();
                yield script.group(1);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> steps() {
        var jobs = (Map<String, Map<String, Object>>) yaml("github-actions.yml").get("jobs");
        return (List<Map<String, Object>>) jobs.get("gate").get("steps");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> gitlab() {
        return (Map<String, Object>) yaml("gitlab-ci.yml").get("assay-gate");
    }

    private static Map<String, Object> yaml(String name) {
        try {
            return new Yaml().load(Files.readString(Path.of("deploy/ci", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
