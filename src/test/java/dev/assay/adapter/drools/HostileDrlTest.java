package dev.assay.adapter.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.rule.RuleProblem;
import dev.assay.testkit.Canary;
import dev.assay.testkit.TestKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text of the corpus says in its first line for which code and at which line it is to be refused. */
class HostileDrlTest {

    private static final Path CORPUS = Path.of("src/test/resources/hostile");
    private static final Path BENIGN = Path.of("src/test/resources/benign");
    private static final Pattern EXPECTED = Pattern.compile("// refused: ([a-z-]+) at line (\\d+)");
    private static final Duration QUICK = Duration.ofSeconds(5);

    private final DrlReader reader = new DrlReader(TestKinds.KINDS);

    static Stream<Path> corpus() throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void isRefusedWithItsLineAndCodeAndNothingRuns(Path file) throws IOException {
        var text = Files.readString(file);
        var expected = EXPECTED.matcher(text.lines().findFirst().orElseThrow());
        assertThat(expected.matches()).as("first line of %s", file).isTrue();

        var reading = Assertions.assertTimeout(QUICK, () -> reader.examine("hostile.drl", text));

        assertThat(reading.rules()).isEmpty();
        assertThat(reading.problems())
                .as("problems of %s", file)
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(expected.group(1));
                    assertThat(problem.place().line()).isEqualTo(Integer.parseInt(expected.group(2)));
                })
                .allSatisfy(HostileDrlTest::isHelpful);
        assertThat(Canary.silent()).isTrue();
    }

    private static void isHelpful(RuleProblem problem) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.wayOut()).isNotBlank();
        assertThat(problem.place().column()).isPositive();
    }

    @Test
    void theCorpusHasAtLeastSixtyTexts() throws IOException {
        assertThat(corpus()).hasSizeGreaterThan(200);
    }

    @Test
    void aFileBeyondItsLimitIsRefusedAtOnce() {
        var problems = reader.examine("huge.drl", "package x; // " + "x".repeat(1 << 20))
                .problems();

        assertThat(problems).extracting(RuleProblem::code).containsExactly("text-size");
    }

    @Test
    void aFileWithTooManyRulesIsRefused() {
        var rules = new StringBuilder("package x;\n");
        for (int i = 0; i <= 1000; i++) {
            rules.append("rule \"r%d\" when then end%n".formatted(i));
        }

        assertThat(reader.examine("many.drl", rules.toString()).problems()).hasSizeLessThan(201);
    }

    @Test
    void aDamagedTextNeverBreaksTheReader() throws IOException {
        var random = new Random(20_260);
        var texts = new ArrayList<>(corpus().filter(file -> file.toFile().length() < 5_000)
                .map(HostileDrlTest::read)
                .toList());
        try (var benign = Files.list(BENIGN)) {
            benign.sorted().map(HostileDrlTest::read).forEach(texts::add);
        }
        for (int i = 0; i < 20_000; i++) {
            var text =
                    damaged(texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())), random);
            var reading = reader.examine("damaged.drl", text);

            assertThat(reading.rules().isEmpty() || reading.problems().isEmpty())
                    .isTrue();
        }
    }

    /** Cuts pieces out, doubles them, moves them, and splices two texts. */
    private static String damaged(String text, String other, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && damaged.length() > 2; i--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + 1 + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to);
                case 1 -> damaged.insert(random.nextInt(damaged.length()), damaged.substring(from, to));
                case 2 -> damaged.setLength(from);
                default -> damaged.append(other, random.nextInt(other.length()), other.length());
            }
        }
        return damaged.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
