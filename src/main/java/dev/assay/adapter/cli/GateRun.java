package dev.assay.adapter.cli;

import dev.assay.adapter.report.DecisionJson;
import dev.assay.fact.FactsDocument;
import dev.assay.flow.DecideGate;
import dev.assay.pack.Language;
import dev.assay.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A gate decided offline, with everything that reports and evidence of it are made from. */
record GateRun(
        Parts parts,
        Path file,
        FactsDocument facts,
        Rulebook rulebook,
        DecideGate.Question question,
        Instant moment,
        DecideGate.Answer answer) {

    static GateRun of(Parts parts, Path file, Rulebook rulebook, DecideGate.Question question, Instant moment)
            throws IOException {
        var facts = Parts.facts(file);
        var answer = parts.decideGate(rulebook).decide(facts, question, moment);
        return new GateRun(parts, file, facts, rulebook, question, moment, answer);
    }

    /** The decision to be shown. */
    Checked checked(Language language) {
        return new Checked(new DecisionJson(rulebook, language).of(answer, false), file.toString());
    }

    /** Writes the sealed document of the decision, which says that it is not recorded. */
    void seal(Path target, @Nullable Path keys, Language language) throws IOException {
        parts.console().progress("sealing the evidence ...");
        var made = parts.evidence();
        var issued = made.issue(made.key(keys))
                .issue(facts, rulebook, question, moment, null, parts.clock().instant(), language);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, issued.document());
        parts.console().progress("evidence written to %s (%s)".formatted(target, issued.digest()));
    }
}
