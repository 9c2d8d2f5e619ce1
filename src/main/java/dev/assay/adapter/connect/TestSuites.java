package dev.assay.adapter.connect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up a file of JUnit XML. The test cases that are listed count; what a suite says of itself must fit them. A suite that lists
 * none is believed.
 */
final class TestSuites {

    private static final String NOT_WHOLE = "The file was cut or changed; run the tests again";

    /** A suite that is open: what it says of itself and what was found in it so far. */
    private record Suite(@Nullable Long tests, @Nullable Long failures, @Nullable Long errors, @Nullable Long skipped,
            List<TestCounts> found) {

        @Nullable Long failed() {
            return failures == null || errors == null ? null : Math.addExact(failures, errors);
        }
    }

    private final XmlCursor cursor;
    private final Deque<Suite> open = new ArrayDeque<>();
    private @Nullable TestCounts testCase;
    private @Nullable TestCounts whole;
    private @Nullable When firstRun;

    TestSuites(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** The earliest time that a suite has; null when none has one. */
    @Nullable When firstRun() {
        return firstRun;
    }

    TestCounts read() {
        while (cursor.next()) {
            if (cursor.atStart()) {
                start();
            } else {
                end();
            }
        }
        if (whole == null) {
            throw cursor.bad("the file holds no test suite", "Give a file with <testsuites> or <testsuite>");
        }
        return whole;
    }

    private void start() {
        switch (cursor.name()) {
            case "testsuites", "testsuite" -> suite();
            case "testcase" -> startCase();
            case "failure", "error" -> outcome(new TestCounts(1L, 1L, 0L));
            case "skipped" -> skip();
            default -> {
                if (open.isEmpty()) {
                    throw cursor.bad("the root element is <%s>".formatted(cursor.name()),
                            "Give a file with <testsuites> or <testsuite>");
                }
            }
        }
    }

    private void suite() {
        if (testCase != null) {
            throw cursor.bad("a suite stands within a test case", NOT_WHOLE);
        }
        var suite = new Suite(cursor.count("tests"), cursor.count("failures"), cursor.count("errors"), skippedOf(), new ArrayList<>());
        if (suite.tests() != null) {
            var bad = (suite.failures() == null ? 0 : suite.failures()) + (suite.errors() == null ? 0 : suite.errors());
            if (bad > suite.tests() || suite.skipped() != null && suite.skipped() > suite.tests()) {
                throw cursor.bad("a suite of %d tests cannot have %d failed and %s skipped"
                        .formatted(suite.tests(), bad, suite.skipped() == null ? "0" : suite.skipped()), NOT_WHOLE);
            }
        }
        time();
        open.push(suite);
    }

    /** Some runners write {@code skip} or {@code disabled}. */
    private @Nullable Long skippedOf() {
        var skipped = cursor.count("skipped");
        return skipped != null ? skipped : cursor.count("skip");
    }

    private void time() {
        var written = cursor.text("timestamp");
        if (written == null || written.isBlank()) {
            return;
        }
        var when = When.of(written, cursor::bad);
        if (firstRun == null || when.day().isBefore(firstRun.day())) {
            firstRun = when;
        }
    }

    private void startCase() {
        if (open.isEmpty() || testCase != null) {
            throw cursor.bad("a test case stands %s".formatted(open.isEmpty() ? "outside of any suite" : "within another"), NOT_WHOLE);
        }
        var status = cursor.text("status");
        testCase = new TestCounts(1L, 0L, "notrun".equals(status) || "disabled".equals(status) ? 1L : 0L);
    }

    private void outcome(TestCounts outcome) {
        if (cursor.parent().equals("testcase")) {
            testCase = outcome;
        }
    }

    private void skip() {
        var current = testCase;
        if (cursor.parent().equals("testcase") && current != null && current.failed() != null && current.failed() == 0) {
            testCase = new TestCounts(1L, 0L, 1L);
        }
    }

    private void end() {
        switch (cursor.name()) {
            case "testcase" -> {
                open.element().found().add(java.util.Objects.requireNonNull(testCase));
                testCase = null;
            }
            case "testsuites", "testsuite" -> close(open.pop());
            default -> { }
        }
    }

    private void close(Suite suite) {
        var counts = counts(suite);
        if (open.isEmpty()) {
            whole = counts;
        } else {
            open.element().found().add(counts);
        }
    }

    private TestCounts sum(Suite suite) {
        try {
            return TestCounts.sum(suite.found());
        } catch (ArithmeticException e) {
            throw cursor.bad("the tests add up beyond 2^53", NOT_WHOLE);
        }
    }

    private TestCounts counts(Suite suite) {
        var found = sum(suite);
        var listed = found.total() == null ? 0 : found.total();
        if (listed == 0 && suite.tests() != null && suite.tests() > 0) {
            return new TestCounts(suite.tests(), suite.failed(), suite.skipped());
        }
        if (suite.tests() != null && suite.tests() != listed) {
            throw cursor.bad("a suite says that it has %d tests and lists %d".formatted(suite.tests(), listed), NOT_WHOLE);
        }
        var failed = suite.failed();
        if (failed != null && failed > 0 && found.failed() != null && found.failed() == 0) {
            throw cursor.bad("a suite says that %d tests failed and lists none of them".formatted(failed), NOT_WHOLE);
        }
        return found;
    }
}
