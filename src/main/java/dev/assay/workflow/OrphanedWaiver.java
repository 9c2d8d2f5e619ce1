package dev.assay.workflow;

import dev.assay.evaluation.Finding;
import dev.assay.fact.Facts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a waiver is about nothing any more. It then counts for nothing and should be taken back. */
public enum OrphanedWaiver {
    /** No rule in force has the requirement. */
    REQUIREMENT_GONE,
    /** The current facts do not have the subject. */
    SUBJECT_GONE,
    /** The requirement is not open any more, or not for this subject. */
    NOT_OPEN;

    /** As it is written in answers: {@code subject-gone}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether some pack has a requirement of that name. */
    public static boolean knows(Rulebook rulebook, String requirement) {
        return rulebook.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .anyMatch(rule -> rule.name().equals(requirement));
    }

    /**
     * Null while it is about something.
     *
     * @param facts      the current ones
     * @param judgements what they come to now
     */
    public static @Nullable OrphanedWaiver of(RecordedWaiver waiver, Facts facts, List<Judgement> judgements) {
        var subject = waiver.subject();
        if (subject != null && facts.all().stream().noneMatch(fact -> subject.equals(Waivers.id(facts.kinds(), fact)))) {
            return SUBJECT_GONE;
        }
        var open = judgements.stream()
                .map(Judgement::finding)
                .filter(finding -> finding.rule().name().equals(waiver.requirement()))
                .anyMatch(finding -> isOpen(finding, subject, facts));
        return open ? null : NOT_OPEN;
    }

    private static boolean isOpen(Finding finding, @Nullable String subject, Facts facts) {
        return finding.isOpen() && (subject == null || Waivers.openSubjects(finding, facts.kinds()).contains(subject));
    }
}
