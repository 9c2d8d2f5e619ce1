package dev.assay.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a rule. Which ones a rule must have depends on what it is for, see {@link Rule#purpose()}.
 *
 * @param title       the requirement as a true statement
 * @param controls    ids in the pack's catalog
 * @param severity    blocking or advisory; null for rules that are no requirement
 * @param message     what a team reads, with {@code {$variable.component}} filled from the match
 * @param remedy      what to do about it
 * @param phases      the phases in which it counts; empty for all
 * @param effectiveOn first day on which it counts, else it is announced only
 * @param until       last day on which it counts
 * @param evidence    the proof it wants, and how fresh
 * @param contributes what a match contributes to: a pack, a class, a workflow
 * @param manual      why facts cannot decide it, so that somebody attests it; null where they can
 */
public record Metadata(
        String title,
        List<String> controls,
        @Nullable Severity severity,
        @Nullable String message,
        @Nullable String remedy,
        List<String> phases,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate until,
        @Nullable Proof evidence,
        @Nullable String contributes,
        @Nullable String manual) {

    public Metadata {
        controls = List.copyOf(controls);
        phases = List.copyOf(phases);
    }

    /** The same with a message that names nothing of a match. */
    Metadata silent() {
        return new Metadata(
                title, controls, severity, message == null ? null : title, remedy, phases, effectiveOn, until, evidence,
                contributes, manual);
    }

    /**
     * {@code @evidence("kind, parameter")}: proof of this kind, at most so many days old, must lie behind a satisfied
     * requirement; a stale or missing one makes it insufficient-evidence.
     *
     * @param kind kind of an evidence item; or {@code scan/secret}, a fact that is proof itself and its kind, where
     *             {@code *} stands for any
     */
    public record Proof(String kind, String maximumAgeParameter) {

        /** The kind of fact in JSON: {@code scan}. */
        public String fact() {
            var slash = kind.indexOf('/');
            return slash < 0 ? "evidence-item" : kind.substring(0, slash);
        }

        /** What its component {@code kind} has to say; {@code *} for anything. */
        public String sort() {
            return kind.substring(kind.indexOf('/') + 1);
        }

        /** As in: a scan of kind secret. */
        public String inWords() {
            var fact = Words.withArticle(fact().replace('-', ' '));
            return sort().equals("*") ? fact : fact + " of kind " + sort();
        }
    }
}
