package dev.assay.adapter.report;

import dev.assay.flow.PackCoverage;
import dev.assay.flow.PackCoverage.Checked;
import dev.assay.flow.PackCoverage.Clause;
import dev.assay.pack.Decided;
import dev.assay.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws a pack as pages of Markdown: from each clause to its requirements, and one page of requirements for each topic. */
public final class RequirementPages {

    private static final String MADE = "<!-- Made by `./assay pack pages`. Do not edit: change the rules and their cases. -->\n\n";

    private final PackCoverage coverage;
    private final Map<String, Checked> checked;
    private final RequirementEntry entry;

    private RequirementPages(PackCoverage coverage) {
        this.coverage = coverage;
        this.checked = coverage.requirements().stream()
                .collect(Collectors.toMap(each -> each.rule().name(), each -> each, (one, same) -> one, TreeMap::new));
        this.entry = new RequirementEntry(coverage.pack());
    }

    /** The pages by file name, the first one lists the clauses. */
    public static SequencedMap<String, String> of(PackCoverage coverage) {
        var pages = new RequirementPages(coverage);
        var files = new LinkedHashMap<String, String>();
        files.put("README.md", pages.clauses());
        coverage.pack().topics().forEach(topic -> {
            var requirements = pages.requirements(topic.rules());
            if (!requirements.isEmpty()) {
                files.put(topic.name() + ".md", pages.topic(topic.name(), requirements));
            }
        });
        return files;
    }

    private List<Checked> requirements(List<Rule> rules) {
        return rules.stream().map(rule -> checked.get(rule.name())).filter(each -> each != null).toList();
    }

    private String clauses() {
        var pack = coverage.pack();
        var head = "# %s\n\n%sPack `%s` %s. %d clauses: %d decided by facts, %d by hand, %d open.\n\n"
                .formatted(pack.title(), MADE, pack.id(), pack.version(), coverage.clauses().size(),
                        coverage.automated(), coverage.manual(), coverage.gaps().size());
        return head + "| clause | about | requirements |\n| --- | --- | --- |\n"
                + coverage.clauses().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Clause clause) {
        var requirements = clause.requirements().stream()
                .map(each -> "[%s](%s.md#%s)%s".formatted(
                        RequirementEntry.shortName(each.rule()), RequirementEntry.topic(each.rule()),
                        RequirementEntry.anchor(each.rule()), each.decided() == Decided.BY_HAND ? " (by hand)" : ""))
                .collect(Collectors.joining(", "));
        return "| %s | %s | %s |\n".formatted(
                clause.control().id(), RequirementEntry.cell(clause.control().topic()), clause.open() ? "**open**" : requirements);
    }

    private String topic(String name, List<Checked> requirements) {
        var title = "# %s: %s\n\n%s".formatted(coverage.pack().id(), name.replace('-', ' '), MADE);
        return title + requirements.stream().map(entry::of).collect(Collectors.joining("\n"));
    }
}
